import { describe, expect, it } from 'vitest';
import { coverageKey, coverageOf } from '../../../core/queries/coverage';
import { suggestPlaces } from '../../../core/queries/suggestPlaces';
import type { PlanReference } from '../../../core/model/framework';
import type { Recommendation } from '../../../core/model/recommendation';
import { group, recommendation } from '../../fixtures/workshops';
import { frameworkNamed } from '../../templates/read';

const action = (number: string): PlanReference => ({ framework: 'marrakesh', level: 'action', number });

const action15 = [action('15')];
const draft = (change: Partial<Recommendation> = {}) => ({
  groups: { g1: group('g1', { references: action15 }), g2: group('g2', { order: 'a1' }) },
  recommendations: {
    r1: recommendation('r1', 'g1', change),
    r2: recommendation('r2', 'g1', { order: 'a1' }),
    r3: recommendation('r3', 'g2'),
  },
});

describe('the coverage of the plan by a draft', () => {
  it('counts the mapping of a heading for the recommendations under it, and names those without any', () => {
    const coverage = coverageOf(draft());
    expect(coverage.places.get(coverageKey(action('15')))?.throughHeading).toEqual(['r1', 'r2']);
    expect(coverage.unmapped).toEqual(['r3']);
    expect(coverage.total).toBe(3);
  });

  it('counts a recommendation’s own mapping instead of the heading’s', () => {
    const coverage = coverageOf(draft({ mappings: [{ target: action('18'), role: 'secondary' }] }));
    expect(coverage.places.get(coverageKey(action('18')))?.secondary).toEqual(['r1']);
    expect(coverage.places.get(coverageKey(action('15')))?.throughHeading).toEqual(['r2']);
  });

  it('does not count unprinted recommendations', () => {
    const coverage = coverageOf(draft({ state: 'withdrawn' }));
    expect(coverage.places.get(coverageKey(action('15')))?.throughHeading).toEqual(['r2']);
    expect(coverage.total).toBe(2);
  });
});

describe('suggestions', () => {
  it('name the places with the most similar words, and none for a text without words', () => {
    const plans = [frameworkNamed('marrakesh')];
    expect(
      suggestPlaces('Develop legislative and institutional frameworks against smuggling', plans, 'en')[0],
    ).toEqual(action('17'));
    expect(suggestPlaces('', plans, 'en')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Delegation } from '../../../core/model/participation';
import { delegationsMeant } from '../../../core/directory/delegationsMeant';
import { testCatalogue } from '../../support/catalogue';

const { directory } = testCatalogue();
const delegation = (code: string | undefined, name: string, order: string): Delegation => ({
  id: `d-${name.toLowerCase()}`,
  order,
  kind: 'state',
  ...(code !== undefined && { code }),
  name: { en: name },
});
const present = Object.fromEntries(
  [
    delegation('CI', "Côte d'Ivoire", 'a0'),
    delegation('NE', 'Niger', 'a1'),
    delegation('NG', 'Nigeria', 'a2'),
    delegation('FR', 'France', 'a3'),
    delegation(undefined, 'Atlantis', 'a4'),
  ].map((each) => [each.id, each]),
);
const typed = (text: string) => delegationOptions(text, present, directory, 'en');

describe('two letters on the list of speakers', () => {
  it('take a delegation by its code, or by a name that only one begins with', () => {
    expect(typed('ci').resolved).toBe("d-côte d'ivoire");
    expect(typed('fran').resolved).toBe('d-france');
    expect(typed('atl').resolved).toBe('d-atlantis');
  });

  it('never guess between two that fit', () => {
    const both = typed('nige');
    expect(both.resolved).toBeUndefined();
    expect(both.options.map(({ name }) => name)).toEqual(['Niger', 'Nigeria']);
    expect(typed('ng').resolved).toBe('d-nigeria');
  });

  it('take a whole name that also begins another, and nobody else for it', () => {
    expect(typed('Niger').resolved).toBe('d-niger');
    expect(typed('la République du Niger').resolved).toBe('d-niger');
    const { 'd-niger': niger, ...without } = present;
    expect(niger).toBeDefined();
    expect(delegationOptions('Niger', without, directory, 'en')).toEqual({ options: [] });
  });

  it('offer only delegations of this workshop', () => {
    expect(typed('spain')).toEqual({ options: [] });
    expect(typed('')).toEqual({ options: [] });
  });
});

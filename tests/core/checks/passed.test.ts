import { expect, it } from 'vitest';
import { lookThrough, subjectOf } from '../../../core/checks/find';
import type { Workshop } from '../../../core/model/workshop';
import { testCatalogue } from '../../support/catalogue';
import { workshopOf } from './plant';

const NOW = '2026-11-27T10:00:00.000Z';
const catalogue = testCatalogue();
const nodes = [{ type: 'text' as const, text: 'Share intelligence;' }];
const captured = workshopOf('forum-recommendations', [
  'recommendation.capture',
  { id: 'r1', language: 'en', nodes },
]);
const passed = (workshop: Workshop) => lookThrough(subjectOf(workshop, catalogue, NOW), ['en']).passed;

it('what was looked at and is whole is said to be fine', () => {
  expect(passed(captured)).toEqual(expect.arrayContaining(['missing', 'stale']));
});

it('without a recommendation no text is said to be there, and none to be mapped', () => {
  const fine = passed(workshopOf('forum-recommendations'));
  for (const rule of ['missing', 'stale', 'unmapped']) expect(fine).not.toContain(rule);
});

it('without a plan nothing is said to be mapped', () => {
  expect(passed({ ...captured, frameworks: [] })).not.toContain('unmapped');
});

it('while a value of the meeting is not entered nothing is said to be complete', () => {
  const guide = workshopOf('workshop-guide', ['recommendation.capture', { id: 'r1', language: 'en', nodes }]);
  const { checks, passed: fine } = lookThrough(subjectOf(guide, catalogue, NOW), ['en']);
  expect(checks.map(({ refusal }) => refusal?.refused)).toContain('export.missingField');
  expect(fine).toEqual([]);
});

import { expect, it } from 'vitest';
import { paragraphsOf } from '../../../core/document/visibleText';
import { subjectOf } from '../../../core/checks/find';
import { isRefused } from '../../../core/document/interpret/interpret';
import { testCatalogue } from '../../support/catalogue';
import { workshopOf } from '../checks/plant';

it('a value of the meeting that is not entered stands on paper as its name, and the document is refused as before', () => {
  const nodes = [{ type: 'text', text: 'Share intelligence;' }];
  const guide = workshopOf('workshop-guide', ['recommendation.capture', { id: 'r1', language: 'en', nodes }]);
  const proof = subjectOf(guide, testCatalogue(), '2026-11-27T10:00:00.000Z').prove('en');
  if (isRefused(proof)) throw new Error('there is no paper');
  const gaps = paragraphsOf(proof.tree.blocks)
    .flatMap(({ inlines }) => inlines)
    .flatMap((inline) =>
      inline.kind === 'text' && inline.gap !== undefined ? [[inline.gap, inline.text]] : [],
    );
  expect(gaps).toContainEqual(['host', '[host]']);
  expect(gaps.map(([field]) => field)).toEqual(expect.arrayContaining(['states', 'organisations']));
  expect(proof.refusals.map(({ refused }) => refused)).toEqual(
    expect.arrayContaining(['export.missingField', 'export.emptyList']),
  );
});

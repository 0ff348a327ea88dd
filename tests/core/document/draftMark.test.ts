import { describe, expect, it } from 'vitest';
import { html } from '../../../core/document/html';
import { isRefused, makeDocument } from '../../../core/document/interpret/interpret';
import type { DocumentTree } from '../../../core/document/tree';
import type { Recommendation } from '../../../core/model/recommendation';
import type { Workshop } from '../../../core/model/workshop';
import { catalogue, NOW, sampleWorkshop, styleNamed } from '../../fixtures/catalogue';

function issued(change: (first: Recommendation, workshop: Workshop) => void = () => undefined): DocumentTree {
  const workshop = structuredClone(sampleWorkshop('workshop-guide'));
  workshop.document.status = 'issued';
  const [first] = Object.values(workshop.recommendations);
  if (first) change(first, workshop);
  const tree = makeDocument({
    workshop,
    style: styleNamed('workshop-guide'),
    frameworks: catalogue.frameworks.map(({ framework }) => framework),
    language: 'en',
    now: NOW,
    options: { allowMissing: true },
  });
  if (isRefused(tree)) throw new Error(JSON.stringify(tree));
  return tree;
}

describe('an issued text that is printed incomplete', () => {
  it.each<[string, (first: Recommendation, workshop: Workshop) => void]>([
    [
      'not translated',
      (first) => void (first.text = { fr: { nodes: [{ type: 'text', text: 'Former' }], rev: 1 } }),
    ],
    [
      'behind its original',
      ({ text }) => {
        text.fr = { nodes: [{ type: 'text', text: 'Former' }], rev: 9 };
        if (text.en) text.en = { ...text.en, from: { language: 'fr', rev: 2 } };
      },
    ],
    [
      'with a broken reference',
      ({ text }) => text.en?.nodes.push({ type: 'reference', recommendation: 'gone' }),
    ],
    [
      'with square brackets',
      ({ text }) =>
        text.en?.nodes.push({
          type: 'bracket',
          id: 'b',
          variants: [
            { nodes: [{ type: 'text', text: 'must' }], delegations: [] },
            { nodes: [{ type: 'text', text: 'should' }], delegations: [] },
          ],
        }),
    ],
  ])('is marked as a draft: a text %s', (_what, change) => {
    expect(issued(change).draftMark?.label).toBe('DRAFT');
  });

  it('is not when nothing is lacking', () => {
    expect(issued().draftMark).toBeUndefined();
  });
});

it('the web page prints the draft mark on every page: above the text of the first, in the margin of the others', () => {
  const draft = html({ ...issued(), draftMark: { label: 'DRAFT', stamp: '24 October 2019, 17:05' } });
  expect(draft).toMatch(/@page \{ @top-right \{[^}]*content: "DRAFT {2}24 October 2019, 17\\3a 05";/);
  expect(draft).toContain('@page :first { @top-right { content: none; } }');
  expect(draft).toContain('<p class="draft"><strong>DRAFT</strong>');
  expect(html(issued())).not.toContain('@top-right');
});

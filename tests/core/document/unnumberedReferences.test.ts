import { expect, it } from 'vitest';
import { isRefused, makeDocument } from '../../../core/document/interpret/interpret';
import { textOf } from '../../../core/document/visibleText';
import type { Group } from '../../../core/model/recommendation';
import { catalogue, NOW, sampleWorkshop, styleNamed } from '../../fixtures/catalogue';
import { group, recommendation, text, workshopOf } from '../../fixtures/workshops';

/** The last recommendation of a guide, which refers to the first of a heading of its own. */
function referring(marker: Group['marker'], language: 'en' | 'fr') {
  const sample = sampleWorkshop('workshop-guide');
  const { groups, recommendations } = workshopOf({
    groups: [group('points', { marker }), group('g')],
    recommendations: [
      recommendation('target', 'points', { text: text({ en: 'Promote an approach;', fr: 'Promouvoir ;' }) }),
      recommendation('source', 'g', {
        text: {
          [language]: {
            nodes: [
              { type: 'text', text: 'See ' },
              { type: 'reference', recommendation: 'target' },
            ],
            rev: 1,
          },
        },
      }),
    ],
  });
  const tree = makeDocument({
    workshop: { ...sample, groups, recommendations },
    style: styleNamed('workshop-guide'),
    frameworks: catalogue.frameworks.map(({ framework }) => framework),
    language,
    now: NOW,
    options: { allowMissing: true },
  });
  if (isRefused(tree)) throw new Error(JSON.stringify(tree));
  const last = tree.blocks.findLast((block) => block.kind === 'paragraph' && block.source?.id === 'source');
  return last?.kind === 'paragraph' ? last.inlines : [];
}

it.each([
  ['bullet', 'en', 'See “Promote an approach”'],
  ['none', 'en', 'See “Promote an approach”'],
  ['bullet', 'fr', 'See «\u00a0Promouvoir\u00a0»'],
  ['number', 'en', 'See 1'],
] as const)('a reference to a point with marker %s names it in %s: %s', (marker, language, expected) => {
  const inlines = referring(marker, language);
  expect(textOf(inlines)).toBe(expected);
  expect(inlines.at(-1)).toMatchObject({ kind: 'crossReference', recommendation: 'target' });
});

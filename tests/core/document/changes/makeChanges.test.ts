import { expect, it } from 'vitest';
import { makeChanges } from '../../../../core/document/changes/makeChanges';
import { plainText } from '../../../../core/document/plainText';
import { isRefusal } from '../../../../core/messages/refusal';
import type { Language } from '../../../../core/model/language';
import { catalogue, NOW, sampleWorkshop, styleNamed } from '../../../fixtures/catalogue';

/** What the list says where one text was reworded. */
function listIn(language: Language): string {
  const workshop = sampleWorkshop('forum-recommendations');
  const later = structuredClone(workshop);
  const [first] = Object.values(later.recommendations);
  if (first) first.text[language] = { nodes: [{ type: 'text', text: 'Xyz' }], rev: 9 };
  const frameworks = catalogue.frameworks.map(({ framework }) => framework);
  const stood = { frameworks, at: NOW, isVersion: false };
  const tree = makeChanges({
    before: { ...stood, workshop },
    after: { ...stood, workshop: later },
    style: styleNamed('forum-recommendations'),
    language,
    now: NOW,
  });
  if (isRefusal(tree)) throw new Error(tree.refused);
  return plainText(tree);
}

it.each([
  ['en', 'Reworded: 1.', 'Before: as it stood'],
  ['fr', 'Reformulés\u00a0: 1.', 'Avant\u00a0: état du texte'],
] as const)('a list of changes is set as its language sets signs: %s', (language, sum, head) => {
  const text = listIn(language);
  expect(text).toContain(sum);
  expect(text).toContain(head);
});

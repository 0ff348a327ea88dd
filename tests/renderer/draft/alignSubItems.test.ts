import { expect, it } from 'vitest';
import { alignSubItems, subItemParagraphs } from '../../../renderer/features/draft/alignSubItems';
import { text } from '../../fixtures/workshops';
import { words } from '../../support/desk';

const present = [
  { id: 'a', text: text({ en: 'First', fr: 'Premier' }) },
  { id: 'b', text: text({ en: 'Second' }) },
  { id: 'c', text: text({ en: 'Third', fr: 'Troisième' }) },
];
const align = (...written: string[]) =>
  alignSubItems(
    present,
    'en',
    written.map((each) => (each === '' ? [] : words(each))),
  ).map(({ id }) => id);

it('the same words are the same sub-item, wherever others were inserted or removed', () => {
  expect(align('First', 'New', 'Second', 'Third')).toEqual(['a', undefined, 'b', 'c']);
  expect(align('Second', 'Third')).toEqual(['b', 'c']);
  expect(align('First', 'Third', 'Fourth')).toEqual(['a', 'c', undefined]);
});

it('a reworded sub-item keeps its id, and with it its translation', () => {
  expect(align('First', 'Second, reworded', 'Third')).toEqual(['a', 'b', 'c']);
  expect(align('Reworded', 'Reworded too', 'Third')).toEqual(['a', 'b', 'c']);
  expect(align('All', 'of', 'them', 'and more')).toEqual(['a', 'b', 'c', undefined]);
});

it('a sub-item without a translation is an empty paragraph in its place', () => {
  expect(subItemParagraphs(present, 'fr').map((nodes) => nodes.length)).toEqual([1, 0, 1]);
});

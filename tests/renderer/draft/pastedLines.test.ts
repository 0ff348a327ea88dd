import { expect, it } from 'vitest';
import type { Node } from '../../../core/model/text';
import { plainText } from '../../../core/queries/plainText';
import { joinLines, separateLines, withoutListMarker } from '../../../renderer/features/draft/pastedLines';
import { words } from '../../support/desk';

const pasted = { before: words('We'), lines: [words('share'), words('train')], after: words('now') };

it('several lines are several texts, the first after what stood before the caret, the last before what followed', () => {
  expect(separateLines(pasted).map(plainText)).toEqual(['We share', 'train now']);
  expect(separateLines({ ...pasted, before: [], after: [] }).map(plainText)).toEqual(['share', 'train']);
});

it('pasted as one text, the lines have a space between them', () => {
  expect(plainText(joinLines(pasted))).toBe('We share train now');
});

it('a list marker is removed, the formatting of the words is kept', () => {
  const line: Node[] = [
    { type: 'text', text: '1. Share ' },
    { type: 'text', text: 'data', bold: true },
  ];
  expect(withoutListMarker(line)).toEqual([{ type: 'text', text: 'Share ' }, line[1]]);
  expect(withoutListMarker(words('- '))).toEqual(words('- '));
  expect(withoutListMarker([])).toEqual([]);
});

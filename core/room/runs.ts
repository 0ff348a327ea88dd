import { inlinesOf } from '../document/inlines';
import { firstWords, isSign, printed } from '../document/wording';
import type { Scope } from '../document/scope';
import type { Inline, TextRun } from '../document/tree';
import type { Node, Text } from '../model/text';
import { joined } from './markChange';
import type { RoomRun } from './view';

function textRun({ text, bold, italic, superscript }: TextRun): RoomRun {
  return {
    kind: 'text',
    text,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(superscript && { superscript }),
  };
}

const plain = (text: string): RoomRun => ({ kind: 'text', text });

/**
 * What a document would print, as runs for the wall: brackets and cross-references become the text they print. That a
 * translation is missing or late is the desk's concern: the wall shows the words there are.
 */
export function roomRuns(inlines: readonly Inline[], { words }: Pick<Scope, 'words'>): RoomRun[] {
  const runs = inlines.flatMap((inline): RoomRun[] => {
    if (isSign(inline, words)) return [];
    switch (inline.kind) {
      case 'text':
        return [textRun(inline)];
      case 'break':
        return [{ kind: 'break' }];
      case 'crossReference':
        return [plain(inline.text)];
      case 'bracket':
        return [
          plain('['),
          ...inline.variants.flatMap(({ inlines: own }, index) => [
            ...(index > 0 ? [plain(' / ')] : []),
            ...own.map(textRun),
          ]),
          plain(']'),
        ];
    }
  });
  return joined(runs);
}

export function runsOfNodes(nodes: readonly Node[], scope: Scope): RoomRun[] {
  return roomRuns(inlinesOf(nodes, '', scope), scope);
}

export function runsOfText(text: Text, scope: Scope): RoomRun[] {
  return roomRuns(printed(text, firstWords(text), scope).inlines, scope);
}

import { inlinesOf } from '../document/inlines';
import { printed, firstWords } from '../document/wording';
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

/** What a document would print, as runs for the wall: brackets and cross-references become the text they print. */
export function roomRuns(inlines: readonly Inline[]): RoomRun[] {
  const runs = inlines.flatMap((inline): RoomRun[] => {
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
  return roomRuns(inlinesOf(nodes, '', scope));
}

export function runsOfText(text: Text, scope: Scope): RoomRun[] {
  return roomRuns(printed(text, firstWords(text), scope).inlines);
}

import { withoutMarker } from '../../../core/capture/paste';
import type { Node } from '../../../core/model/text';

/** Lines pasted into a text, and what stood around the caret. */
export interface Pasted {
  before: Node[];
  lines: Node[][];
  after: Node[];
}

/** A pasted line without its list marker ("1.", "-", "(a)"). */
export function withoutListMarker([first, ...rest]: Node[]): Node[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : rest;
  const words = withoutMarker(first.text);
  return words === ''
    ? [first, ...rest]
    : [{ ...first, text: first.text.slice(first.text.indexOf(words)) }, ...rest];
}

function joined(parts: readonly Node[][]): Node[] {
  return parts
    .filter((nodes) => nodes.length > 0)
    .flatMap((nodes, index) => (index === 0 ? nodes : [{ type: 'text' as const, text: ' ' }, ...nodes]));
}

/** Joins the lines into one text: a paragraph copied from a PDF is broken at every line. */
export function joinLines({ before, lines, after }: Pasted): Node[] {
  return joined([before, ...lines, after]);
}

/** Makes a text of each line: the first continues at the caret, the last gets the text after it. */
export function separateLines({ before, lines, after }: Pasted): Node[][] {
  return lines.map((nodes, index) =>
    joined([index === 0 ? before : [], nodes, index === lines.length - 1 ? after : []]),
  );
}

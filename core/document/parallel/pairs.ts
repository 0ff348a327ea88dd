import { diffArrays } from 'diff';
import type { Block, Paragraph } from '../tree';
import { paragraphsOf } from '../visibleText';

/** One paragraph in two languages; a side is absent where the other language has no such paragraph. */
export interface Pair {
  left?: Paragraph;
  right?: Paragraph;
}

/** Paragraphs of two documents that were made of one workshop in one house style: those that say the same, side by side. */
export function pairsOf(left: readonly Block[], right: readonly Block[]): Pair[] {
  const [one, other] = [paragraphsOf(left), paragraphsOf(right)];
  const pairs: Pair[] = [];
  let [l, r] = [0, 0];
  for (const { added, removed, value } of diffArrays(one.map(placeOf), other.map(placeOf))) {
    for (const _ of value) {
      const pair = { ...(!added && { left: one[l++] }), ...(!removed && { right: other[r++] }) };
      pairs.push({ ...(pair.left && { left: pair.left }), ...(pair.right && { right: pair.right }) });
    }
  }
  return pairs;
}

/** What it comes from and what it is there: the same in every language. */
function placeOf({ source, role, list }: Paragraph): string {
  return [source?.kind, source?.id, role, list?.level].join(' ');
}

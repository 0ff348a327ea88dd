import type { Node } from '../model/text';
import { findHidden } from './hiddenCharacters';

/** A node that is no text stands for one character, so that texts on both sides of it are no neighbours. */
const OTHER = '\ufffc';

/** A wording without its hidden characters; undefined where it has none outside of its brackets. */
export function withoutHidden(nodes: readonly Node[]): Node[] | undefined {
  const letters = nodes.map((node) => (node.type === 'text' ? node.text : OTHER));
  const { places } = findHidden(letters.join(''));
  if (places.length === 0) return undefined;
  const gone = new Set(places.flatMap(({ at, length }) => Array.from({ length }, (_, step) => at + step)));
  let start = 0;
  return nodes.flatMap((node, index): Node[] => {
    const own = letters[index] ?? '';
    const from = start;
    start += own.length;
    if (node.type !== 'text') return [node];
    const text = own
      .split('')
      .filter((_, at) => !gone.has(from + at))
      .join('');
    return text === '' ? [] : [{ ...node, text }];
  });
}

import type { BracketNode, Node } from '../../../../core/model/text';

/** A word, or a bracket, with its place in the wording as `bracket.make` counts it. */
export type Place =
  | { kind: 'word'; text: string; from: number; to: number }
  | { kind: 'other'; node: Exclude<Node, BracketNode>; from: number; to: number }
  | { kind: 'bracket'; node: BracketNode; from: number; to: number };

/** A wording in places that a keyboard can step through: words with the space behind them, and everything else. */
export function wordPlacesIn(nodes: readonly Node[]): Place[] {
  let offset = 0;
  return nodes.flatMap((node): Place[] => {
    const start = offset;
    offset += node.type === 'text' ? node.text.length : 1;
    if (node.type === 'bracket') return [{ kind: 'bracket', node, from: start, to: offset }];
    if (node.type !== 'text') return [{ kind: 'other', node, from: start, to: offset }];
    return [...node.text.matchAll(/\S+\s*|\s+/gu)].map((match) => ({
      kind: 'word',
      text: match[0],
      from: start + match.index,
      to: start + match.index + match[0].trimEnd().length,
    }));
  });
}

import type { Node, PlainNode, Text } from '../model/text';
import type { Nature } from '../model/workshop';
import { countIn, findBracket, plainOnly, splitNodes } from './brackets';

/**
 * Nodes in which "[this / that]" that was typed as signs is a bracket with its variants; of nested ones the outermost.
 * The text itself stays as it was typed until somebody settles it. The same nodes give the same ids.
 */
export function withTypedBrackets(nodes: readonly Node[]): Node[] {
  const result: Node[] = [];
  let rest: Node[] = [...nodes];
  let pair = typedPair(rest);
  while (pair) {
    const { before, inside, after } = splitNodes(rest, pair.from, pair.to);
    const words = plainOnly(splitNodes(inside, 1, pair.to - pair.from - 1).inside);
    if (!words) break;
    const variants = variantsIn(words).map((each) => ({ nodes: each, delegations: [] }));
    result.push(...before);
    result.push({ type: 'bracket', id: freeId([...nodes, ...result]), variants });
    rest = after;
    pair = typedPair(rest);
  }
  return [...result, ...rest];
}

/** A wording as its document reads it: in a negotiated text square brackets are brackets, however they came in. */
export function readBrackets(nodes: readonly Node[], nature: Nature): readonly Node[] {
  const isTyped = nodes.some((node) => node.type === 'text' && node.text.includes('['));
  return nature === 'negotiated' && isTyped ? withTypedBrackets(nodes) : nodes;
}

/** Brackets left in a text: in the language that has most, for a translation has the same ones again. */
export function bracketsIn(text: Text, nature: Nature): number {
  return Math.max(
    0,
    ...Object.values(text).map((wording) => countIn(readBrackets(wording?.nodes ?? [], nature))),
  );
}

/** From the first "[" to behind the "]" that closes it, with no bracket between, counted as `splitNodes` does. */
function typedPair(nodes: readonly Node[]): { from: number; to: number } | undefined {
  let offset = 0;
  let open: { at: number; depth: number } | undefined;
  for (const node of nodes) {
    if (node.type === 'bracket') open = undefined;
    const signs = node.type === 'text' ? [...node.text.matchAll(/[[\]]/g)] : [];
    for (const { 0: sign, index } of signs) {
      if (sign === '[') open = { at: open?.at ?? offset + index, depth: (open?.depth ?? 0) + 1 };
      else if (open?.depth === 1) return { from: open.at, to: offset + index + 1 };
      else if (open) open = { ...open, depth: open.depth - 1 };
    }
    offset += node.type === 'text' ? node.text.length : 1;
  }
  return undefined;
}

/** What stands between " / " outside of brackets within. */
function variantsIn(words: readonly PlainNode[]): PlainNode[][] {
  const variants: PlainNode[][] = [[]];
  for (const node of words) {
    const parts = node.type === 'text' ? node.text.split(' / ') : [];
    if (node.type !== 'text') variants.at(-1)?.push(node);
    parts.forEach((text, index) => {
      if (index > 0) variants.push([]);
      if (node.type === 'text' && text !== '') variants.at(-1)?.push({ ...node, text });
    });
  }
  return variants.length <= 20 ? variants : [[...words]];
}

function freeId(nodes: readonly Node[]): string {
  for (let at = 1; ; at += 1) if (!findBracket(nodes, `typed${at}`)) return `typed${at}`;
}

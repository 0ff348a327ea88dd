import type { Node, PlainNode, Text } from '../model/text';
import type { Nature } from '../model/workshop';
import { countIn, plainOnly, sizeOf } from './brackets';

/**
 * Nodes in which "[this / that]" that was typed as signs is a bracket with its variants; of nested ones the outermost.
 * The text itself stays as it was typed until somebody settles it. The same nodes give the same ids. One pass, however many
 * there are: whatever counts brackets asks this of every text.
 */
export function withTypedBrackets(nodes: readonly Node[]): Node[] {
  const taken = new Set(nodes.flatMap((node) => (node.type === 'bracket' ? [node.id] : [])));
  const rest = new NodeReader(nodes);
  let last = 0;
  const freeId = (): string => {
    do last += 1;
    while (taken.has(`typed${last}`));
    return `typed${last}`;
  };
  const result: Node[] = [];
  for (const { from, to } of typedPairs(nodes)) {
    result.push(...rest.upTo(from));
    rest.upTo(from + 1);
    const words = plainOnly(rest.upTo(to - 1)) ?? [];
    rest.upTo(to);
    const variants = variantsIn(words).map((each) => ({ nodes: each, delegations: [] }));
    result.push({ type: 'bracket', id: freeId(), variants });
  }
  return [...result, ...rest.upTo(Infinity)];
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

/** Brackets left in a recommendation: in its own words and in its sub-items. */
export function bracketsOf(
  { text, subItems }: { text: Text; subItems: readonly { text: Text }[] },
  nature: Nature,
): number {
  return subItems.reduce((sum, subItem) => sum + bracketsIn(subItem.text, nature), bracketsIn(text, nature));
}

/** Each from the "[" to behind the "]" that closes it, with no bracket between; offsets as in `splitNodes`. */
function typedPairs(nodes: readonly Node[]): { from: number; to: number }[] {
  const pairs: { from: number; to: number }[] = [];
  let offset = 0;
  let open: { at: number; depth: number } | undefined;
  for (const node of nodes) {
    if (node.type === 'bracket') open = undefined;
    for (const { 0: sign, index } of node.type === 'text' ? node.text.matchAll(/[[\]]/g) : []) {
      if (sign === '[') open = { at: open?.at ?? offset + index, depth: (open?.depth ?? 0) + 1 };
      else if (open?.depth === 1) {
        pairs.push({ from: open.at, to: offset + index + 1 });
        open = undefined;
      } else if (open) open = { ...open, depth: open.depth - 1 };
    }
    offset += sizeOf(node);
  }
  return pairs;
}

/** Gives nodes from left to right, up to one offset after another. */
class NodeReader {
  private index = 0;
  /** Where the next node begins, and how much of it was given. */
  private offset = 0;
  private given = 0;

  constructor(private readonly nodes: readonly Node[]) {}

  upTo(end: number): Node[] {
    const taken: Node[] = [];
    for (
      let node = this.nodes[this.index];
      node && this.offset + this.given < end;
      node = this.nodes[this.index]
    ) {
      const size = sizeOf(node);
      const until = Math.min(size, end - this.offset);
      taken.push(node.type === 'text' ? { ...node, text: node.text.slice(this.given, until) } : node);
      if (until < size) {
        this.given = until;
        break;
      }
      this.index += 1;
      this.offset += size;
      this.given = 0;
    }
    return taken;
  }
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

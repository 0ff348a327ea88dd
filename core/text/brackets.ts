import type { BracketNode, Node, PlainNode } from '../model/text';

type Variant = BracketNode['variants'][number];

/** How long a node is where somebody selects: a text its UTF-16 code units, everything else one. */
export function sizeOf(node: Node): number {
  return node.type === 'text' ? node.text.length : 1;
}

/** A text node cut in three at two offsets of its own; empty parts are left out. */
function cut(node: Node, from: number, to: number): { before: Node[]; inside: Node[]; after: Node[] } {
  const length = sizeOf(node);
  if (to <= 0) return { before: [], inside: [], after: [node] };
  if (from >= length) return { before: [node], inside: [], after: [] };
  if (node.type !== 'text') return { before: [], inside: [node], after: [] };
  const part = (start: number, end: number): Node[] => {
    const text = node.text.slice(Math.max(0, start), Math.max(0, end));
    return text === '' ? [] : [{ ...node, text }];
  };
  return { before: part(0, from), inside: part(from, to), after: part(to, length) };
}

/** Nodes split at two offsets counted from their beginning. */
export function splitNodes(
  nodes: readonly Node[],
  from: number,
  to: number,
): { before: Node[]; inside: Node[]; after: Node[] } {
  const parts = { before: [] as Node[], inside: [] as Node[], after: [] as Node[] };
  let offset = 0;
  for (const node of nodes) {
    const { before, inside, after } = cut(node, from - offset, to - offset);
    parts.before.push(...before);
    parts.inside.push(...inside);
    parts.after.push(...after);
    offset += sizeOf(node);
  }
  return parts;
}

/** What can stand in a bracket; undefined when a bracket is among the nodes: brackets do not nest. */
export function plainOnly(nodes: readonly Node[]): PlainNode[] | undefined {
  const plain: PlainNode[] = [];
  for (const node of nodes) {
    if (node.type === 'bracket') return undefined;
    plain.push(node);
  }
  return plain;
}

/** Text nodes that look alike and follow one another become one again. */
export function mergeText(nodes: readonly Node[]): Node[] {
  const merged: Node[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (
      last?.type === 'text' &&
      node.type === 'text' &&
      last.bold === node.bold &&
      last.italic === node.italic &&
      last.superscript === node.superscript
    )
      merged[merged.length - 1] = { ...last, text: last.text + node.text };
    else merged.push(node);
  }
  return merged;
}

export function findBracket(nodes: readonly Node[], id: string): BracketNode | undefined {
  return nodes.find((node): node is BracketNode => node.type === 'bracket' && node.id === id);
}

/** The nodes with one bracket's variants changed. */
export function withVariants(
  nodes: readonly Node[],
  id: string,
  change: (variants: readonly Variant[]) => Variant[],
): Node[] {
  return nodes.map((node) =>
    node.type === 'bracket' && node.id === id ? { ...node, variants: change(node.variants) } : node,
  );
}

/** The nodes with a variant in the place of its bracket. A variant without words leaves nothing, and no double space. */
export function accepted(nodes: readonly Node[], id: string, variant: number): Node[] {
  const at = nodes.findIndex((node) => node.type === 'bracket' && node.id === id);
  const bracket = nodes[at];
  if (bracket?.type !== 'bracket') return [...nodes];
  const chosen = bracket.variants[variant]?.nodes ?? [];
  const before = nodes.slice(0, at);
  const after = nodes.slice(at + 1);
  const [next] = after;
  const previous = before.at(-1);
  const doubled =
    chosen.length === 0 &&
    next?.type === 'text' &&
    /^[ \u00a0]/.test(next.text) &&
    (previous === undefined || (previous.type === 'text' && previous.text.endsWith(' ')));
  if (doubled) after[0] = { ...next, text: next.text.slice(1) };
  return mergeText([...before, ...chosen, ...after]);
}

export function countIn(nodes: readonly Node[]): number {
  return nodes.filter(({ type }) => type === 'bracket').length;
}

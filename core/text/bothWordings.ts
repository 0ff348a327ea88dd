import type { Node, PlainNode } from '../model/text';
import { mergeText, plainOnly, sizeOf, splitNodes } from './brackets';

/**
 * Two wordings as one: what they share stands, and where they differ is a bracket with the words of each as a variant, the
 * present ones first. Whole words only; a variant without words says "delete".
 * @returns undefined where a bracket stands in what differs, for brackets do not nest
 */
export function bothWordings(
  present: readonly Node[],
  other: readonly Node[],
  bracket: string,
): Node[] | undefined {
  const [own, theirs] = [unitsOf(present), unitsOf(other)];
  const most = Math.min(own.length, theirs.length);
  let start = 0;
  while (start < most && own[start] === theirs[start]) start += 1;
  let end = 0;
  while (end < most - start && own[own.length - 1 - end] === theirs[theirs.length - 1 - end]) end += 1;
  while (start > 0 && cutsWord(own, theirs, start)) start -= 1;
  while (end > 0 && cutsWord(own, theirs, own.length - end, theirs.length - end)) end -= 1;

  const ours = splitNodes(present, start, lengthOf(present) - end);
  const differs = splitNodes(other, start, lengthOf(other) - end);
  const inside = [plainOnly(mergeText(ours.inside)), plainOnly(mergeText(differs.inside))];
  const variants = inside.flatMap((nodes): { nodes: PlainNode[]; delegations: string[] }[] =>
    nodes ? [{ nodes, delegations: [] }] : [],
  );
  if (variants.length < 2) return undefined;
  return [...ours.before, { type: 'bracket', id: bracket, variants }, ...ours.after];
}

const lengthOf = (nodes: readonly Node[]) => nodes.reduce((sum, node) => sum + sizeOf(node), 0);

/** One entry for each place that can be selected: a character with its look, or another node whole. */
function unitsOf(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'text') return [JSON.stringify(node)];
    const { text, ...look } = node;
    const marks = JSON.stringify(look);
    // Code units, as offsets count them; a pair is kept together below, for it is no end of a word.
    return Array.from({ length: text.length }, (_, at) => `${marks} ${text.charAt(at)}`);
  });
}

/** Whether a cut before these places would divide a word of either wording. */
function cutsWord(own: readonly string[], theirs: readonly string[], at: number, there = at): boolean {
  return isWithinWord(own, at) || isWithinWord(theirs, there);
}

function isWithinWord(units: readonly string[], at: number): boolean {
  const isWord = (unit: string | undefined) =>
    unit !== undefined && unit.startsWith('{"type":"text"') && !/[\s([/]$/.test(unit);
  return isWord(units[at - 1]) && isWord(units[at]) && !/[\s,.;:!?)\]]$/.test(units[at] ?? '');
}

import type { Look } from '../looks/look';
import { roleLook, type Role } from '../looks/roleLooks';
import type { ListPosition } from '../queries/listPosition';
import type { DocumentTree } from './tree';
import { paragraphsOf } from './visibleText';

/** Points from the left side of the text to where an item's text begins, and how far its label hangs before that. */
export interface Indent {
  left: number;
  hanging: number;
}

export type Indents = readonly [Indent, Indent, Indent];

/** Word counts in twentieths of a point; whoever counts otherwise rounds labels into another step. */
const TWENTIETHS = 20;
/** About 2.5 mm: indents grow in steps, so that documents differ little. */
const STEP = 7.1 * TWENTIETHS;
/** The least that a label hangs: one sign, a number, a letter of a sub-item. About 6, 10 and 7.5 mm. */
const LEAST = { sign: 17, number: 28.35, letter: 21.25 };
/** Room for a label, as parts of the size: each of its signs, and the gap after it. */
const SIGN = 0.52;
const GAP = 0.55;

/** A bullet needs less room than a number. */
const BULLET: Indent = { left: LEAST.sign, hanging: LEAST.sign };

/** Room for the longest label of each level of lists in a document. */
export function indentsOf({ blocks, look }: Pick<DocumentTree, 'blocks' | 'look'>): Indents {
  const longest: [number, number, number] = [0, 0, 0];
  for (const { list, role } of paragraphsOf(blocks)) {
    if (list && roleLook(role).labelRoom === undefined)
      longest[list.level] = Math.max(longest[list.level], list.label.length);
  }
  const [first, second, third] = longest.map((length, level) => {
    const needed = Math.round(look.bodySize * (SIGN * length + GAP) * TWENTIETHS);
    const least = level > 0 ? LEAST.letter : length === 1 ? LEAST.sign : LEAST.number;
    return Math.max((Math.ceil(needed / STEP) * STEP) / TWENTIETHS, least);
  });
  return stacked(first ?? 0, second ?? 0, third ?? 0);
}

/** The indent of an item of a recommendation's list: bullets of the first level stand closer than numbers would. */
export function indentOf(
  { level, format }: Pick<ListPosition, 'level' | 'format'>,
  indents: Indents,
): Indent {
  return format === 'bullet' && level === 0 ? BULLET : indents[level];
}

/** The indent of a paragraph in a list, whatever its role. */
export function indentOfItem(
  { role, list }: { role: Role; list: Pick<ListPosition, 'level' | 'format'> },
  indents: Indents,
  look: Look,
): Indent {
  return ownIndent(role, list.format, look) ?? indentOf(list, indents);
}

/** The indent of a list whose role has room for a label of its own: its bullets stand after that; undefined for others. */
export function ownIndent(role: Role, format: ListPosition['format'], look: Look): Indent | undefined {
  const { labelRoom } = roleLook(role);
  if (labelRoom === undefined) return undefined;
  const room = Math.round(labelRoom * look.bodySize * TWENTIETHS) / TWENTIETHS;
  return format === 'bullet'
    ? { left: room + BULLET.left, hanging: BULLET.hanging }
    : { left: room, hanging: room };
}

function stacked(first: number, second: number, third: number): Indents {
  return [
    { left: first, hanging: first },
    { left: first + second, hanging: second },
    { left: first + second + third, hanging: third },
  ];
}

import type { Block, DocumentTree, ListPosition, Look, Paragraph } from '../../core/document/tree';
import { twipsOfMm, twipsOfPoints } from './units';
import type { Indent } from './typography';

/** One level of a kind of list, as numbering definitions need it. */
export interface LevelKind {
  format: Exclude<ListPosition['format'], 'frozen'>;
  pattern: string;
}

/** A kind of list: up to three levels. Lists of one kind share an abstract numbering, never an instance. */
export type ListKind = [LevelKind | null, LevelKind | null, LevelKind | null];

/** One list of the document: the numbering instance all its paragraphs share. */
export interface ListInstance {
  numId: number;
  kind: number;
  /** First number by level; absent where the list does not use the level. */
  starts: (number | undefined)[];
}

export interface ListPlan {
  kinds: ListKind[];
  instances: Map<string, ListInstance>;
  indents: readonly [Indent, Indent, Indent];
}

/** Every paragraph of the blocks in reading order, those of tables included. */
export function* paragraphsOf(blocks: readonly Block[]): Generator<Paragraph> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield block;
    else {
      if (block.caption) yield block.caption;
      for (const row of block.rows) for (const cell of row) yield* cell.blocks;
    }
  }
}

/** Decides numbering instances (in order of first appearance) and how far labels hang. */
export function planLists(tree: DocumentTree): ListPlan {
  const found = new Map<string, { kind: ListKind; starts: (number | undefined)[] }>();
  const longest: [string, string, string] = ['', '', ''];
  for (const { list } of paragraphsOf(tree.blocks)) {
    if (!list) continue;
    if (list.label.length > longest[list.level].length) longest[list.level] = list.label;
    if (list.format === 'frozen') continue;
    let entry = found.get(list.listId);
    if (!entry) found.set(list.listId, (entry = { kind: [null, null, null], starts: [] }));
    if (entry.kind[list.level]) continue;
    entry.kind[list.level] = { format: list.format, pattern: list.pattern };
    entry.starts[list.level] = list.start;
  }
  const kinds: ListKind[] = [];
  const known = new Map<string, number>();
  const instances = new Map<string, ListInstance>();
  for (const [listId, { kind, starts }] of found) {
    const key = JSON.stringify(kind);
    let index = known.get(key);
    if (index === undefined) {
      index = kinds.push(kind) - 1;
      known.set(key, index);
    }
    instances.set(listId, { numId: instances.size + 1, kind: index, starts });
  }
  return { kinds, instances, indents: indentsFor(longest, tree.look) };
}

/** Room for the longest label of each level, in steps of 2.5 mm so that documents differ little. */
function indentsFor(longest: readonly string[], look: Look): [Indent, Indent, Indent] {
  const step = twipsOfMm(2.5);
  const hanging = longest.map((label, level) => {
    const needed = twipsOfPoints(look.bodySize * (0.52 * label.length + 0.55));
    return Math.max(Math.ceil(needed / step) * step, twipsOfMm(level === 0 ? 10 : 7.5));
  });
  const [first = 0, second = 0, third = 0] = hanging;
  return [
    { left: first, hanging: first },
    { left: first + second, hanging: second },
    { left: first + second + third, hanging: third },
  ];
}

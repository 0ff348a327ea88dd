import type { DocumentTree, Look } from '../../core/document/tree';
import type { ListPosition } from '../../core/queries/listPosition';
import { paragraphsOf } from '../../core/document/visibleText';
import { twipsOfMm, twipsOfPoints } from './units';
import type { Indent } from './typography';

/** One level of a kind of list, as numbering definitions need it. */
export interface LevelKind {
  format: Exclude<ListPosition['format'], 'frozen'>;
  pattern: string;
}

/** A kind of list: up to three levels. Lists of one kind may share a definition, never an instance. */
export type ListKind = [LevelKind | null, LevelKind | null, LevelKind | null];

/** One list of the document: the numbering instance all its paragraphs share. */
export interface ListInstance {
  numId: number;
  /** Index of its definition in the plan's kinds. */
  kind: number;
  /** First number by level; absent where the list does not use the level. */
  starts: (number | undefined)[];
}

export interface ListPlan {
  kinds: ListKind[];
  instances: Map<string, ListInstance>;
  indents: readonly [Indent, Indent, Indent];
}

interface FoundList {
  kind: ListKind;
  starts: (number | undefined)[];
  /** Places of its first and last paragraph in the document. */
  first: number;
  last: number;
}

/** Decides numbering instances (in order of first appearance) and how far labels hang. */
export function planLists(tree: DocumentTree): ListPlan {
  const found = new Map<string, FoundList>();
  const longest: [string, string, string] = ['', '', ''];
  let place = 0;
  for (const { list } of paragraphsOf(tree.blocks)) {
    place += 1;
    if (!list) continue;
    if (list.label.length > longest[list.level].length) longest[list.level] = list.label;
    if (list.format === 'frozen') continue;
    let entry = found.get(list.listId);
    if (!entry) {
      entry = { kind: [null, null, null], starts: [], first: place, last: place };
      found.set(list.listId, entry);
    }
    entry.last = place;
    if (entry.kind[list.level]) continue;
    entry.kind[list.level] = { format: list.format, pattern: list.pattern };
    entry.starts[list.level] = list.start;
  }
  return { ...assign(found), indents: indentsFor(longest, tree.look) };
}

/**
 * Word counts per definition, not per instance: a list may take over the definition of one that has ended, but two
 * lists that alternate need one each.
 */
function assign(found: ReadonlyMap<string, FoundList>): Pick<ListPlan, 'kinds' | 'instances'> {
  const kinds: ListKind[] = [];
  const known = new Map<string, { index: number; until: number }[]>();
  const instances = new Map<string, ListInstance>();
  for (const [listId, { kind, starts, first, last }] of found) {
    const key = JSON.stringify(kind);
    const definitions = known.get(key) ?? [];
    known.set(key, definitions);
    let definition = definitions.find(({ until }) => until < first);
    if (!definition) {
      definition = { index: kinds.push(kind) - 1, until: 0 };
      definitions.push(definition);
    }
    definition.until = last;
    instances.set(listId, { numId: instances.size + 1, kind: definition.index, starts });
  }
  return { kinds, instances };
}

/** Room for the longest label of each level, in steps of 2.5 mm so that documents differ little. */
function indentsFor(longest: readonly string[], look: Look): [Indent, Indent, Indent] {
  const step = twipsOfMm(2.5);
  const hanging = longest.map((label, level) => {
    const needed = twipsOfPoints(look.bodySize * (0.52 * label.length + 0.55));
    return Math.max(
      Math.ceil(needed / step) * step,
      twipsOfMm(level > 0 ? 7.5 : label.length === 1 ? 6 : 10),
    );
  });
  const [first = 0, second = 0, third = 0] = hanging;
  return [
    { left: first, hanging: first },
    { left: first + second, hanging: second },
    { left: first + second + third, hanging: third },
  ];
}

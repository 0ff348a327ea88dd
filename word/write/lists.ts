import { indentsOf, ownIndent, type Indent, type Indents } from '../../core/document/indentsOf';
import type { DocumentTree } from '../../core/document/tree';
import type { ListPosition } from '../../core/queries/listPosition';
import { paragraphsOf } from '../../core/document/visibleText';

/** One level of a kind of list, as numbering definitions need it. */
export interface LevelKind {
  format: Exclude<ListPosition['format'], 'frozen'>;
  pattern: string;
  /** Of a list that stands elsewhere than those of recommendations. */
  indent?: Indent;
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
  indents: Indents;
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
  let place = 0;
  for (const { list, role } of paragraphsOf(tree.blocks)) {
    place += 1;
    if (!list || list.format === 'frozen') continue;
    let entry = found.get(list.listId);
    if (!entry) {
      entry = { kind: [null, null, null], starts: [], first: place, last: place };
      found.set(list.listId, entry);
    }
    entry.last = place;
    if (entry.kind[list.level]) continue;
    const indent = ownIndent(role, list.format, tree.look);
    entry.kind[list.level] = { format: list.format, pattern: list.pattern, ...(indent && { indent }) };
    entry.starts[list.level] = list.start;
  }
  return { ...assign(found), indents: indentsOf(tree) };
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

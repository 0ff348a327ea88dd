import type { Workshop } from '../model/workshop';
import { workshopSchema } from '../model/workshop';
import { wordingSchema } from '../model/text';
import { languageSchema } from '../model/language';
import { COLLECTIONS, type Collection } from '../model/travelling';
import { same, type HandoverChanges } from './changes';
import { mergeValue } from './mergeValue';
import { placeNewcomers } from './newcomers';

/** Another version of something that both sides changed, where the model itself has no place for two. */
export interface KeptVersion {
  /** "recommendations r12 state". */
  where: string;
  theirs: unknown;
}

export interface Merged {
  workshop: Workshop;
  kept: KeptVersion[];
  counts: { added: number; changed: number; removed: number; conflicts: number };
}

interface MergeContext {
  newId: () => string;
  at: string;
  by: string;
}

/**
 * A workshop with what was done to its copy elsewhere. No wording is lost: what both sides reworded is kept as a conflict
 * of its recommendation, what both changed otherwise in `kept`; a thing that one side removed and the other changed stays.
 */
export function mergeChanges(mine: Workshop, changes: HandoverChanges, context: MergeContext): Merged {
  const kept: KeptVersion[] = [];
  const counts = { added: 0, changed: 0, removed: 0, conflicts: 0 };
  const workshop: Record<string, unknown> = { ...mine };
  const conflicts: { id: string; language: string; wording: unknown; base: unknown }[] = [];

  const keep = (path: readonly string[], theirs: unknown, base: unknown) => {
    counts.conflicts += 1;
    const [collection, id, field, language] = path;
    if (collection === 'recommendations' && field === 'text' && path.length === 4 && id && language)
      conflicts.push({ id, language, wording: theirs, base });
    else kept.push({ where: path.join(' '), theirs });
  };

  for (const collection of COLLECTIONS) {
    const merged: Record<string, unknown> = { ...mine[collection] };
    for (const [id, { base, theirs }] of Object.entries(changes[collection])) {
      const ours: unknown = merged[id];
      const value = mergeValue(base, ours, theirs, [collection, id], keep);
      if (same(value, ours)) continue;
      if (value === undefined) {
        if (isReferredTo(mine, collection, id)) continue;
        counts.removed += 1;
        Reflect.deleteProperty(merged, id);
      } else {
        counts[ours === undefined ? 'added' : 'changed'] += 1;
        merged[id] = value;
      }
    }
    workshop[collection] = merged;
  }
  const { base: partsBase, ...parts } = changes.parts;
  for (const part of Object.keys(partsBase) as (keyof typeof parts)[]) {
    const value = mergeValue(partsBase[part], mine[part], parts[part], [part], keep);
    if (!same(value, mine[part])) counts.changed += 1;
    workshop[part] = value;
  }

  const state = workshopSchema.parse(workshop);
  for (const { id, language, wording, base } of conflicts) {
    const parsed = wordingSchema.parse(wording);
    state.recommendations[id]?.conflicts.push({
      id: context.newId(),
      language: languageSchema.parse(language),
      nodes: parsed.nodes,
      base: wordingSchema.safeParse(base).data?.rev ?? 0,
      by: context.by,
      at: context.at,
    });
  }
  restoreNeeded(state, changes.needs);
  placeNewcomers(state, changes);
  return { workshop: state, kept, counts };
}

/** Something of ours stands on it: it stays although they removed it. */
function isReferredTo(mine: Workshop, collection: Collection, id: string): boolean {
  const items = Object.values(mine.recommendations);
  if (collection === 'groups') return items.some(({ group }) => group === id);
  if (collection !== 'delegations') return false;
  return (
    items.some(
      ({ proposers, positions, reservations }) =>
        proposers.includes(id) || id in positions || reservations.some(({ delegation }) => delegation === id),
    ) ||
    Object.values(mine.contributions).some(({ delegation }) => delegation === id) ||
    Object.values(mine.agenda).some(({ turns }) =>
      Object.values(turns).some(({ delegation }) => delegation === id),
    )
  );
}

/** Groups and delegations that we removed and they still stand on come back. */
function restoreNeeded(state: Workshop, { groups, delegations }: HandoverChanges['needs']): void {
  for (const group of Object.values(groups)) {
    const used = Object.values(state.recommendations).some((item) => item.group === group.id);
    if (used) state.groups[group.id] ??= group;
  }
  for (const delegation of Object.values(delegations)) {
    if (isReferredTo(state, 'delegations', delegation.id)) state.delegations[delegation.id] ??= delegation;
  }
}

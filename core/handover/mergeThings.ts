import type { z } from 'zod';
import type { Belonging } from '../model/belongings';
import type { Collection } from '../model/routedFields';
import type { Workshop } from '../model/workshop';
import type { HandoverChanges } from './changes';
import { keepWithinLimits } from './keepWithinLimits';
import { mergeValue } from './mergeValue';
import { same } from './same';
import type { Keep } from './mergeTypes';

export interface Counts {
  added: number;
  changed: number;
  removed: number;
  /** Removed here, and back because it was changed there or something that came stands on it. */
  returned: number;
}

interface Context {
  changes: HandoverChanges;
  counts: Counts;
  keep: Keep;
}

/** Adjusts what a merge made of one thing, where its fields mean something only together. */
export type Adjust<T> = (sides: { base: T; mine: T; theirs: T; merged: T }, keep: Keep) => T;

/** What a merge has to know of one collection beside its things themselves. */
interface Manner<T> {
  adjust?: Adjust<T>;
  /** Whether something here that the other side never knew of keeps a thing from being taken away. */
  isHeld?: (id: string) => boolean;
}

/** Collections whose things others refer to: what is removed there may have to stay. */
const REFERRED_TO: ReadonlySet<Collection> = new Set(['groups', 'delegations', 'agenda']);

/**
 * One collection merged by id, each thing within the limits of its schema. `removed` are those that were taken away there
 * and may still be referred to; others that are taken away are counted here.
 */
export function mergeThings<S extends z.ZodType>(
  collection: Exclude<Collection, Belonging | 'proposals'>,
  schema: S,
  workshop: Workshop,
  { changes, counts, keep }: Context,
  { adjust, isHeld }: Manner<z.output<S>> = {},
): { things: Record<string, z.output<S>>; removed: string[] } {
  // The collection's own schema was given for it, which the compiler cannot follow through its name.
  const mine = workshop[collection] as Record<string, z.output<S>>;
  const changed = changes[collection] as Record<string, { base?: z.output<S>; theirs?: z.output<S> }>;
  const things = { ...mine };
  const removed: string[] = [];
  for (const [id, { base, theirs }] of Object.entries(changed)) {
    const ours = mine[id];
    const path = [collection, id];
    if (theirs === undefined) {
      if (ours === undefined) continue;
      if (!same(ours, base) || isHeld?.(id)) {
        // Changed here, or with something that never travels: it stays, and it is said.
        keep(path, null, base);
        continue;
      }
      Reflect.deleteProperty(things, id);
      if (REFERRED_TO.has(collection)) removed.push(id);
      else counts.removed += 1;
      continue;
    }
    if (ours === undefined) {
      things[id] = theirs;
      counts[base === undefined ? 'added' : 'returned'] += 1;
      continue;
    }
    const value = mergeValue(base, ours, theirs, path, keep);
    if (same(value, ours)) continue;
    const merged = keepWithinLimits(schema, value, { mine: ours, theirs }, path, keep);
    if (merged === undefined) continue;
    const adjusted = base && adjust ? adjust({ base, mine: ours, theirs, merged }, keep) : merged;
    if (same(adjusted, ours)) continue;
    things[id] = adjusted;
    counts.changed += 1;
  }
  return { things, removed };
}

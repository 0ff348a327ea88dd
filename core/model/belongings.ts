import { compareOrder, orderAfter } from './order';
import type { Workshop } from './workshop';

/** Collections of a workshop whose records each belong to one recommendation, and come and go with it. */
export type Belonging = {
  [K in keyof Workshop]-?: NonNullable<Workshop[K]> extends Record<string, { recommendation: string }>
    ? K
    : never;
}[keyof Workshop];
export type Belongings = Pick<Workshop, Belonging>;

const collections = { notes: true, conflicts: true } satisfies Record<Belonging, true>;
export const BELONGINGS = Object.keys(collections) as readonly Belonging[];

/** What every record has that belongs to a recommendation. */
export interface Belongs {
  id: string;
  recommendation: string;
  order: string;
}

/** Those that belong to a recommendation, in their order. Looks at all: for many recommendations ask `byRecommendation`. */
export function belongingTo<T extends Belongs>(
  things: Readonly<Record<string, T>>,
  recommendation: string,
): T[] {
  return Object.values(things)
    .filter((thing) => thing.recommendation === recommendation)
    .sort(compareOrder);
}

/** The place behind all those of a recommendation. */
export function placeBehind(things: Readonly<Record<string, Belongs>>, recommendation: string): string {
  return orderAfter(belongingTo(things, recommendation), undefined);
}

const known = new WeakMap<object, ReadonlyMap<string, readonly Belongs[]>>();

/**
 * Every recommendation that has some, with them in their order. Worked out once for each state of the collection, which is
 * never changed in place.
 */
export function byRecommendation<T extends Belongs>(
  things: Readonly<Record<string, T>>,
): ReadonlyMap<string, readonly T[]> {
  const before = known.get(things) as ReadonlyMap<string, readonly T[]> | undefined;
  if (before) return before;
  const found = new Map<string, T[]>();
  for (const thing of Object.values(things)) {
    const others = found.get(thing.recommendation);
    if (others) others.push(thing);
    else found.set(thing.recommendation, [thing]);
  }
  for (const each of found.values()) each.sort(compareOrder);
  known.set(things, found);
  return found;
}

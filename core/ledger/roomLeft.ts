import { sizeOf } from './limits';

/** At most how many things a collection has, by what was counted before and added since. */
const mostCounted = new WeakMap<object, number>();

/**
 * Whether a collection that came of another by so many additions is within its limit for certain. Counting 2,000 things
 * takes as long as putting in one more, so they are counted once, and again where the limit may be reached.
 */
export function isWithin(limit: number, was: unknown, is: unknown, added: number): boolean {
  if (typeof is !== 'object' || is === null) return true;
  const before = typeof was === 'object' && was !== null ? (mostCounted.get(was) ?? sizeOf(was)) : 0;
  const most = before + added;
  mostCounted.set(is, most <= limit ? most : sizeOf(is));
  return most <= limit;
}

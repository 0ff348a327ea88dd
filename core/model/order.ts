import { generateNKeysBetween } from 'fractional-indexing';
import { keyBetween } from './keyBetween';

interface Ordered {
  id: string;
  order: string;
}

/** Order keys compare as plain strings; equal keys (two machines, one place) sort by id. */
export function compareOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

export function inOrder<T extends Ordered>(things: Iterable<T>): T[] {
  return [...things].sort(compareOrder);
}

/**
 * The order key for a place among `siblings`: after the one with id `after`; `null` is before all of them,
 * `undefined` behind them all. A sibling that is not there counts as "behind them all".
 */
export function orderAfter(siblings: Iterable<Ordered>, after: string | null | undefined): string {
  let [first, last, low]: (string | undefined)[] = [];
  const keys: string[] = [];
  for (const { id, order } of siblings) {
    keys.push(order);
    if (first === undefined || order < first) first = order;
    if (last === undefined || order > last) last = order;
    if (id === after) low = order;
  }
  if (after === null) return keyBetween(null, first ?? null);
  if (low === undefined) return keyBetween(last ?? null, null);
  // Equal keys: the next different key is the nearest place that can be named.
  let high: string | undefined;
  for (const order of keys) if (order > low && (high === undefined || order < high)) high = order;
  return keyBetween(low, high ?? null);
}

/** Whether a thing stands where it is asked to: right behind `after`; first for `null`, last for `undefined`. */
export function standsAfter(
  things: Iterable<Ordered>,
  id: string,
  after: string | null | undefined,
): boolean {
  const sorted = inOrder(things);
  const at = sorted.findIndex((thing) => thing.id === id);
  if (at < 0) return false;
  return after === undefined ? at === sorted.length - 1 : (sorted[at - 1]?.id ?? null) === after;
}

/**
 * The order key for a place that is asked for by a person, and new keys for those siblings that share the key before it:
 * behind equal keys there is no room, so they make some.
 */
export function makeRoomAfter(
  siblings: Iterable<Ordered>,
  after: string | null | undefined,
): { order: string; others: Map<string, string> } {
  const sorted = inOrder(siblings);
  const index = sorted.findIndex(({ id }) => id === after);
  const low = sorted[index]?.order;
  const equal = low === undefined ? [] : sorted.slice(index + 1).filter(({ order }) => order === low);
  if (low === undefined || equal.length === 0) return { order: orderAfter(sorted, after), others: new Map() };
  const high = sorted.slice(index + 1).find(({ order }) => order > low)?.order ?? null;
  const [order = low, ...keys] = generateNKeysBetween(low, high, equal.length + 1);
  return { order, others: new Map(equal.map(({ id }, place) => [id, keys[place] ?? low])) };
}

/**
 * Keys for `count` things behind the sibling `after`, in order, spread over the room there is: one behind the other they
 * grow with each, and become longer than a key may be.
 */
export function ordersAfter(siblings: Iterable<Ordered>, after: string, count: number): string[] {
  const sorted = inOrder(siblings);
  const low = sorted.find(({ id }) => id === after)?.order ?? sorted.at(-1)?.order ?? null;
  const high = sorted.find(({ order }) => low !== null && order > low)?.order ?? null;
  return generateNKeysBetween(low, high, count);
}

/** Keys for `count` things before all `siblings`, in order. */
export function ordersBefore(siblings: Iterable<Ordered>, count: number): string[] {
  const first = inOrder(siblings)[0]?.order ?? null;
  return generateNKeysBetween(null, first, count);
}

/** Keys for `count` things behind all `siblings`, in order. */
export function ordersBehind(siblings: Iterable<Ordered>, count: number): string[] {
  const keys: string[] = [];
  let last = orderAfter(siblings, undefined);
  for (let index = 0; index < count; index += 1) {
    keys.push(last);
    last = keyBetween(last, null);
  }
  return keys;
}

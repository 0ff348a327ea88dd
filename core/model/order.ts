import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

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
  if (after === undefined) {
    let last: string | null = null;
    for (const sibling of siblings) if (last === null || sibling.order > last) last = sibling.order;
    return generateKeyBetween(last, null);
  }
  const sorted = inOrder(siblings);
  const index = after === null ? -1 : sorted.findIndex((sibling) => sibling.id === after);
  if (after !== null && index < 0) return orderAfter(sorted, undefined);
  const low = sorted[index]?.order ?? null;
  // Equal keys: the next different key is the nearest place that can be named.
  const high = sorted.slice(index + 1).find((sibling) => low === null || sibling.order > low)?.order ?? null;
  return generateKeyBetween(low, high);
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
    last = generateKeyBetween(last, null);
  }
  return keys;
}

import { same } from './same';
import { isFields, type Keep, type MergeValue } from './mergeTypes';

/**
 * Three versions of a list into one. Things with an id, and plain entries, are followed through all three: what either
 * side added stands behind what it stood behind there, what one side alone put in another order stands in that order.
 * Lists of another kind (the paragraphs of a field) are words in an order, and are merged place by place or not at all.
 */
export function mergeList(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
  path: readonly string[],
  keep: Keep,
  mergeEach: MergeValue,
): unknown[] {
  const [was, ours, other] = [byKey(base), byKey(mine), byKey(theirs)];
  if (!was || !ours || !other) return mergePlaces(base, mine, theirs, path, keep, mergeEach);

  const merged = new Map<string, unknown>();
  for (const [key, value] of ours) {
    if (was.has(key) && !other.has(key)) {
      if (same(value, was.get(key))) continue;
      keep([...path, key], null, was.get(key));
      merged.set(key, value);
    } else if (other.has(key)) {
      merged.set(key, mergeEach(was.get(key), value, other.get(key), [...path, key], keep));
    } else merged.set(key, value);
  }
  for (const [key, value] of other) {
    const removedHere = was.has(key) && !ours.has(key) && same(value, was.get(key));
    if (!ours.has(key) && !removedHere) merged.set(key, value);
  }
  const keys = orderOf([...was.keys()], [...ours.keys()], [...other.keys()], path, keep);
  return keys.flatMap((key) => (merged.has(key) ? [merged.get(key)] : []));
}

/** All keys of both sides in one order: theirs where only they changed it, else ours. */
function orderOf(
  was: readonly string[],
  ours: readonly string[],
  other: readonly string[],
  path: readonly string[],
  keep: Keep,
): string[] {
  const common = new Set(was.filter((key) => ours.includes(key) && other.includes(key)));
  const among = (keys: readonly string[]) => keys.filter((key) => common.has(key));
  const moved = (keys: readonly string[]) => !same(among(keys), among(was));
  const theirOrder = moved(other) && !moved(ours);
  if (moved(other) && moved(ours) && !same(among(ours), among(other))) keep([...path, 'order'], other, was);
  return theirOrder ? interleave(other, ours) : interleave(ours, other);
}

/** The keys of `second` that `first` lacks, each behind what it stands behind in `second`. */
function interleave(first: readonly string[], second: readonly string[]): string[] {
  const woven = [...first];
  const known = new Set(second);
  for (const [at, key] of second.entries()) {
    if (woven.includes(key)) continue;
    let place = at === 0 ? 0 : woven.indexOf(second[at - 1] ?? '') + 1;
    // What the other side added at the same place stays before it.
    while (place < woven.length && !known.has(woven[place] ?? '')) place += 1;
    woven.splice(place, 0, key);
  }
  return woven;
}

/** The entries by what tells them apart; undefined for a list in which two are alike or none has a name. */
function byKey(list: readonly unknown[]): Map<string, unknown> | undefined {
  const entries = new Map<string, unknown>();
  for (const value of list) {
    const key = keyOf(value);
    if (key === undefined || entries.has(key)) return undefined;
    entries.set(key, value);
  }
  return entries;
}

function keyOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (!isFields(value) || 'type' in value) return undefined;
  if (typeof value['id'] === 'string')
    return 'kind' in value ? `${String(value['kind'])} ${value['id']}` : value['id'];
  if ('target' in value) return JSON.stringify(value['target']);
  return 'framework' in value ? JSON.stringify(value) : undefined;
}

/** Paragraph by paragraph while all three have as many; otherwise ours stays whole, and theirs is kept whole. */
function mergePlaces(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
  path: readonly string[],
  keep: Keep,
  mergeEach: MergeValue,
): unknown[] {
  const alike = mine.length === theirs.length && mine.length === base.length;
  const isWords = [...mine, ...theirs].some((value) => isFields(value) && 'type' in value);
  if (!alike || isWords) {
    keep(path, theirs, base);
    return [...mine];
  }
  return mine.map((value, at) => mergeEach(base[at], value, theirs[at], [...path, String(at)], keep));
}

import { same } from './changes';

/** Told of a version that could not stand beside ours: where, theirs, and what both began from. */
export type Keep = (path: readonly string[], theirs: unknown, base: unknown) => void;

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A wording and a stop-watch mean something only whole. */
function isWhole(value: unknown): boolean {
  return isFields(value) && (('nodes' in value && 'rev' in value) || 'elapsedMs' in value);
}

function hasId(value: unknown): value is Fields & { id: string } {
  return isFields(value) && typeof value['id'] === 'string';
}

/**
 * Three versions of one value into one. What only one side changed is as that side has it; lists keep what either side
 * added; what both changed differently stays ours, and theirs is kept by `keep`. Nothing given is changed.
 */
export function mergeValue(
  base: unknown,
  mine: unknown,
  theirs: unknown,
  path: readonly string[],
  keep: Keep,
): unknown {
  if (same(theirs, base) || same(mine, theirs)) return mine;
  if (same(mine, base)) return theirs;
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    return mergeList(Array.isArray(base) ? base : [], mine, theirs, path, keep);
  }
  if (isFields(mine) && isFields(theirs) && !isWhole(mine)) {
    return mergeFields(isFields(base) ? base : {}, mine, theirs, path, keep);
  }
  // What they took away while we changed it stays with us; what we took away while they changed it comes back.
  if (theirs === undefined) return mine;
  if (mine === undefined) return theirs;
  const sameWords =
    isFields(mine) && isFields(theirs) && 'nodes' in mine && same(mine['nodes'], theirs['nodes']);
  if (!sameWords) keep(path, theirs, base);
  return mine;
}

function mergeFields(
  base: Fields,
  mine: Fields,
  theirs: Fields,
  path: readonly string[],
  keep: Keep,
): Fields {
  const merged: Fields = {};
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const value = mergeValue(base[key], mine[key], theirs[key], [...path, key], keep);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

function mergeList(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
  path: readonly string[],
  keep: Keep,
): unknown[] {
  const keyOf = (value: unknown) => (hasId(value) ? value.id : JSON.stringify(value));
  const byKey = (list: readonly unknown[]) => new Map(list.map((value) => [keyOf(value), value]));
  // Nodes of a title and the like are words in an order: half of one and half of another is nobody's sentence.
  const isWords = [...mine, ...theirs].some((value) => isFields(value) && 'type' in value);
  if (isWords) {
    keep(path, theirs, base);
    return [...mine];
  }
  const [was, ours, other] = [byKey(base), byKey(mine), byKey(theirs)];
  const merged: unknown[] = [];
  for (const [key, value] of ours) {
    const removedThere = was.has(key) && !other.has(key);
    if (removedThere && same(value, was.get(key))) continue;
    merged.push(
      other.has(key) ? mergeValue(was.get(key), value, other.get(key), [...path, key], keep) : value,
    );
  }
  for (const [key, value] of other) {
    if (ours.has(key)) continue;
    const removedHere = was.has(key) && same(value, was.get(key));
    if (!removedHere) merged.push(value);
  }
  return merged;
}

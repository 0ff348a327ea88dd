import { mergeList } from './mergeList';
import { same } from './same';
import { isFields, type Fields, type Keep } from './mergeTypes';

/** A wording and a stop-watch mean something only whole. */
function isWhole(value: unknown): boolean {
  return isFields(value) && (('nodes' in value && 'rev' in value) || 'elapsedMs' in value);
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
    return mergeList(Array.isArray(base) ? base : [], mine, theirs, path, keep, mergeValue);
  }
  if (isFields(mine) && isFields(theirs) && !isWhole(mine)) {
    return mergeFields(isFields(base) ? base : undefined, mine, theirs, path, keep);
  }
  // What we took away while they changed it comes back.
  if (mine === undefined) return theirs;
  const sameWords =
    isFields(mine) && isFields(theirs) && 'nodes' in mine && same(mine['nodes'], theirs['nodes']);
  if (!sameWords) keep(path, theirs ?? null, base);
  return mine;
}

function mergeFields(
  base: Fields | undefined,
  mine: Fields,
  theirs: Fields,
  path: readonly string[],
  keep: Keep,
): Fields {
  const merged: Fields = {};
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    // One thing that came to both has a place on either side; ours is as good as theirs.
    if (base === undefined && key === 'order' && mine[key] !== undefined) merged[key] = mine[key];
    else {
      const value = mergeValue(base?.[key], mine[key], theirs[key], [...path, key], keep);
      if (value !== undefined) merged[key] = value;
    }
  }
  return merged;
}

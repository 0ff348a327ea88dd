/** Receives their value that could not be merged: its path, the value (`null`: removed) and the common base. */
export type Keep = (path: readonly string[], theirs: unknown, base: unknown) => void;

/** Three versions of one value into one. */
export type MergeValue = (
  base: unknown,
  mine: unknown,
  theirs: unknown,
  path: readonly string[],
  keep: Keep,
) => unknown;

export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

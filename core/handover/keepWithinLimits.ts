import type { z } from 'zod';
import type { Keep } from './mergeTypes';
import { same } from './same';

/**
 * Cuts a merged record to the limits of its schema: our entries of a list that is too long stay, and theirs that have
 * no room are kept beside it.
 */
export function keepWithinLimits<S extends z.ZodType>(
  schema: S,
  value: unknown,
  { mine, theirs }: { mine: z.output<S> | undefined; theirs: z.output<S> | undefined },
  path: readonly string[],
  keep: Keep,
): z.output<S> | undefined {
  let candidate = value;
  for (;;) {
    const parsed = schema.safeParse(candidate);
    if (parsed.success) return parsed.data;
    const long = parsed.error.issues.find(({ code }) => code === 'too_big');
    if (long?.code !== 'too_big' || long.origin !== 'array') break;
    const where = long.path.map(String);
    const list = at(candidate, where);
    if (!Array.isArray(list)) break;
    const own = at(mine, where);
    const isOurs = (entry: unknown) =>
      Array.isArray(own) && own.some((each) => keyed(each) === keyed(entry) || same(each, entry));
    const room = Number(long.maximum) - list.filter(isOurs).length;
    const left = list.filter((entry) => !isOurs(entry)).slice(Math.max(room, 0));
    if (left.length === 0) break;
    keep([...path, ...where], left, undefined);
    candidate = replaced(
      candidate,
      where,
      list.filter((entry) => !left.includes(entry)),
    );
  }
  // Each side is within the limits by itself: ours is kept in place, theirs beside it.
  keep(path, theirs, undefined);
  return mine ?? theirs;
}

const keyed = (entry: unknown) =>
  typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
    ? entry.id
    : entry;

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined || typeof value !== 'object' || value === null) return by;
  const inner = replaced(Reflect.get(value, key), rest, by);
  return Array.isArray(value)
    ? value.map((entry: unknown, place) => (String(place) === key ? inner : entry))
    : { ...value, [key]: inner };
}

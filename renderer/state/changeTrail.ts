import type { Patch } from 'immer';

/** Position of a record on a trail of changes, counted in steps. */
interface Place {
  /** Ids changed by each step. */
  trail: string[][];
  steps: number;
}

/** Steps after which a trail is begun anew; who is further behind looks at everything. */
const LONGEST = 1_000;

/** Known only as long as somebody holds the record: nothing of the past is kept for it. */
const places = new WeakMap<object, Place>();

/** Notes which ids a published change touched in each part of a workshop that is a record by id. */
export function noteTouched(before: object, after: object, patches: readonly Patch[]): void {
  const parts = new Map<string, Set<string> | 'all'>();
  for (const { path } of patches) {
    const [part, id] = path.map(String);
    if (part === undefined) return;
    const ids = parts.get(part) ?? new Set<string>();
    parts.set(part, id === undefined || ids === 'all' ? 'all' : ids.add(id));
  }
  for (const [part, ids] of parts) {
    const from: unknown = Reflect.get(before, part);
    const to: unknown = Reflect.get(after, part);
    if (ids !== 'all' && isRecord(from) && isRecord(to)) step(from, to, [...ids]);
  }
}

function step(from: object, to: object, ids: string[]): void {
  let place = places.get(from);
  if (!place || place.steps < place.trail.length || place.steps === LONGEST) {
    place = { trail: [], steps: 0 };
    places.set(from, place);
  }
  place.trail.push(ids);
  places.set(to, { trail: place.trail, steps: place.steps + 1 });
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The ids under which `after` may differ from `before`, where it is known how the one became the other. */
export function touchedBetween<T extends object>(
  before: T,
  after: T,
): { before: T; ids: readonly string[] } | undefined {
  if (before === after) return { before, ids: [] };
  const from = places.get(before);
  const to = places.get(after);
  if (!from || from.trail !== to?.trail || from.steps > to.steps) return undefined;
  return { before, ids: [...new Set(from.trail.slice(from.steps, to.steps).flat())] };
}

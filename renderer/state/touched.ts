import type { Patch } from 'immer';

/** How one part of a workshop that is a record by id became another. */
interface Step {
  before: object;
  after: object;
  ids: string[];
}

/** Steps kept of each part: whoever looks less often than that looks at everything. */
const KEPT = 32;

/** The last steps of each part, each made from the one before it. */
const steps = new Map<string, Step[]>();

/** Notes which ids a published change touched in each part of a workshop. */
export function noteTouched(before: object, after: object, patches: readonly Patch[]): void {
  const parts = new Map<string, Set<string> | 'all'>();
  for (const { path } of patches) {
    const [part, id] = path.map(String);
    if (part === undefined) return steps.clear();
    const ids = parts.get(part) ?? new Set<string>();
    parts.set(part, id === undefined || ids === 'all' ? 'all' : ids.add(id));
  }
  for (const [part, ids] of parts) {
    const from: unknown = Reflect.get(before, part);
    const to: unknown = Reflect.get(after, part);
    if (ids !== 'all' && isRecord(from) && isRecord(to)) {
      const earlier = steps.get(part) ?? [];
      const follows = earlier.at(-1)?.after === from;
      steps.set(part, [
        ...(follows ? earlier.slice(1 - KEPT) : []),
        { before: from, after: to, ids: [...ids] },
      ]);
    } else steps.delete(part);
  }
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The ids under which `after` may differ from `before`, if it was made from it by the last changes. */
export function touchedBetween<T extends object>(
  before: T,
  after: T,
): { before: T; ids: readonly string[] } | undefined {
  if (before === after) return { before, ids: [] };
  for (const made of steps.values()) {
    const end = made.findLastIndex((step) => step.after === after);
    const start = made.findLastIndex((step, index) => index <= end && step.before === before);
    if (start >= 0) {
      const ids = new Set(made.slice(start, end + 1).flatMap((step) => step.ids));
      return { before, ids: [...ids] };
    }
  }
  return undefined;
}

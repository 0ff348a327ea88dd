import type { Patch } from 'immer';

/** How one part of a workshop that is a record by id became another. */
interface Step {
  before: object;
  after: object;
  ids: string[];
}

/** The last step of each part; older ones are not kept, and whoever is further behind looks at everything. */
const last = new Map<string, Step>();

/** Notes which ids a published change touched in each part of a workshop. */
export function noteTouched(before: object, after: object, patches: readonly Patch[]): void {
  const parts = new Map<string, Set<string> | 'all'>();
  for (const { path } of patches) {
    const [part, id] = path.map(String);
    if (part === undefined) return last.clear();
    const ids = parts.get(part) ?? new Set<string>();
    parts.set(part, id === undefined || ids === 'all' ? 'all' : ids.add(id));
  }
  for (const [part, ids] of parts) {
    const from: unknown = Reflect.get(before, part);
    const to: unknown = Reflect.get(after, part);
    if (ids !== 'all' && isRecord(from) && isRecord(to))
      last.set(part, { before: from, after: to, ids: [...ids] });
    else last.delete(part);
  }
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The ids under which `after` may differ from `before`, if it was made from it by the last change. */
export function touchedBetween<T extends object>(
  before: T,
  after: T,
): { before: T; ids: readonly string[] } | undefined {
  if (before === after) return { before, ids: [] };
  for (const step of last.values()) {
    if (step.before === before && step.after === after) return { before, ids: step.ids };
  }
  return undefined;
}

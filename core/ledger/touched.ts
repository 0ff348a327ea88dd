import type { Patch } from 'immer';

/** A thing that a step touched: where it is kept and under which id. A part of the set-up has no id of its own. */
export interface Touched {
  kind: string;
  id?: string;
}

/** What the patches of a step touch, each thing once, in their order; at most `limit`. */
export function touchedBy(patches: readonly Pick<Patch, 'path'>[], limit = 20): Touched[] {
  const found = new Map<string, Touched>();
  for (const { path } of patches) {
    const [kind, id] = path;
    if (typeof kind !== 'string') continue;
    found.set(`${kind} ${id}`, typeof id === 'string' ? { kind, id } : { kind });
    if (found.size >= limit) break;
  }
  return [...found.values()];
}

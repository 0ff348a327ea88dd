import type { Patch } from 'immer';
import { applyPatches } from './immer';
import type { JournalEntry } from './ledger';

/** Replay: applies a line's patches to the state before it. */
export function applyEntry<S extends object>(state: S, entry: Pick<JournalEntry, 'patches'>): S {
  return applyPatches(state, entry.patches as Patch[]);
}

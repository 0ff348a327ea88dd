import type { Objectish, Patch } from 'immer';
import { applyPatches } from '../../core/ledger/immer';
import type { JournalEntry } from '../../core/ledger/ledger';
import { migrateState, type Migration } from '../migrations/migration';

/** A state, the revision it is at and the schema it is in. */
export interface ReplayedState {
  rev: number;
  schema: number;
  state: unknown;
}

/** Entries applied at once: a state of thousands of things is copied once for all of them. */
const BATCH = 500;

/**
 * Applies the patches of entries, never their commands. Stops before the first entry that does not fit (a gap in
 * revisions, or patches that do not apply) and returns the state reached.
 */
export function replay(
  start: ReplayedState,
  entries: readonly JournalEntry[],
  migrations: readonly Migration[],
): ReplayedState {
  let standing = start;
  for (let index = 0; index < entries.length;) {
    const batch = contiguous(entries, index, standing.rev);
    if (batch.length === 0) return standing;
    const together = advance(standing, batch, migrations);
    if (together === undefined) return oneByOne(standing, batch, migrations);
    standing = together;
    index += batch.length;
  }
  return standing;
}

/** Entries from `index` on that follow each other in one schema. */
function contiguous(entries: readonly JournalEntry[], index: number, rev: number): JournalEntry[] {
  const batch: JournalEntry[] = [];
  for (const entry of entries.slice(index, index + BATCH)) {
    if (entry.rev !== rev + batch.length + 1 || entry.schema !== (batch[0] ?? entry).schema) break;
    batch.push(entry);
  }
  return batch;
}

function oneByOne(
  start: ReplayedState,
  batch: JournalEntry[],
  migrations: readonly Migration[],
): ReplayedState {
  let standing = start;
  for (const entry of batch) {
    const next = advance(standing, [entry], migrations);
    if (next === undefined) break;
    standing = next;
  }
  return standing;
}

function advance(
  standing: ReplayedState,
  batch: readonly JournalEntry[],
  migrations: readonly Migration[],
): ReplayedState | undefined {
  const [first] = batch;
  if (!first || first.schema < standing.schema) return undefined;
  try {
    const state = migrateState(standing.state, standing.schema, first.schema, migrations);
    if (!isObjectish(state)) return undefined;
    const patches = batch.flatMap((entry) => entry.patches.map(asPatch));
    return { rev: standing.rev + batch.length, schema: first.schema, state: applyPatches(state, patches) };
  } catch {
    return undefined;
  }
}

function isObjectish(state: unknown): state is Objectish {
  return typeof state === 'object' && state !== null;
}

/** JSON drops a value that is undefined; a patch without one sets undefined. */
function asPatch(patch: JournalEntry['patches'][number]): Patch {
  return { op: patch.op, path: patch.path, value: patch.value };
}

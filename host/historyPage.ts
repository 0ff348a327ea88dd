import type { HistoryEntry, HistoryPage } from '../core/contract';
import type { JournalEntry } from '../core/ledger/ledger';
import { applyEntry } from '../core/ledger/run';
import type { Journal } from '../workspace/journal/journal';

export interface HistoryQuestion {
  /** Only lines that changed the value at this path; empty for all. */
  path: string[];
  /** Only lines before this revision. */
  before?: number | undefined;
  limit: number;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function valueAt(state: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), state);
}

/** The entry of a line if it changed what was asked about. Whole states that came in count only where they differ. */
function entryOf(
  line: JournalEntry,
  before: unknown,
  after: unknown,
  path: readonly string[],
): HistoryEntry | undefined {
  const { rev, at, actor, command } = line;
  if (path.length === 0) return { rev, at, actor, command };
  const was = valueAt(before, path);
  const is = valueAt(after, path);
  if (was === is || JSON.stringify(was) === JSON.stringify(is)) return undefined;
  return { rev, at, actor, command, before: was, after: is };
}

/**
 * Audit and wording history, newest first: a projection of the journal, read backwards from the present state.
 * Its cost is that of the lines walked, never of the workshop's size.
 */
export async function historyPage(
  journal: Journal,
  present: object,
  { path, before: ceiling = Infinity, limit }: HistoryQuestion,
): Promise<HistoryPage> {
  const entries: HistoryEntry[] = [];
  const lines = await journal.tail(journal.rev);
  let state = present;
  for (const line of lines.reverse()) {
    const before = applyEntry(state, { patches: line.inverse });
    const entry = line.rev < ceiling ? entryOf(line, before, state, path) : undefined;
    if (entry && entries.length === limit) return { entries, next: line.rev + 1 };
    if (entry) entries.push(entry);
    state = before;
  }
  return { entries };
}

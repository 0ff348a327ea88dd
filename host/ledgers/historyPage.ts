import type { HistoryEntry, HistoryPage } from '../../core/contract';
import type { JournalEntry } from '../../core/ledger/ledger';
import { applyEntry } from '../../core/ledger/applyEntry';
import { ownersIn } from '../../core/ledger/ownersIn';
import type { Journal } from '../../workspace/journal/journal';
import { retoldInverse, type Migration } from '../../workspace/migrations/migration';

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
  return path.reduce<unknown>(
    (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    state,
  );
}

type Path = readonly (string | number)[];

const beginsWith = (path: Path, start: Path) => start.every((key, index) => path[index] === key);

/** The value at a path before a line, from the value after it: of what the line changed elsewhere nothing is needed. */
function valueBefore(value: unknown, inverse: JournalEntry['inverse'], path: readonly string[]) {
  const patches = inverse.flatMap((patch): JournalEntry['inverse'] => {
    if (beginsWith(patch.path, path)) {
      return [{ ...patch, path: ['value', ...patch.path.slice(path.length)] }];
    }
    if (!beginsWith(path, patch.path)) return [];
    return [{ op: 'replace', path: ['value'], value: valueAt(patch.value, path.slice(patch.path.length)) }];
  });
  return applyEntry({ value }, { patches }).value;
}

/** Whether a line changed what belongs to a thing, in this schema or in one where that stood in the thing itself. */
function touchesBelongings(
  line: JournalEntry,
  told: JournalEntry['inverse'],
  path: readonly string[],
): boolean {
  if (ownersIn(line).some((id) => path[0] === 'recommendations' && path[1] === id)) return true;
  const isIn = (patch: JournalEntry['inverse'][number]) => beginsWith(patch.path, path);
  return line.inverse.filter(isIn).length > told.filter(isIn).length;
}

/**
 * Audit and wording history, newest first: a projection of the journal, read backwards from the present state. Only lines
 * that touched what is asked about are read, so a long past of everything else costs nothing. Lines of an older schema are
 * told as this one has it.
 */
export async function historyPage(
  journal: Journal,
  present: object,
  { path, before: ceiling = Infinity, limit }: HistoryQuestion,
  migrations: readonly Migration[],
): Promise<HistoryPage> {
  const entries: HistoryEntry[] = [];
  const whole = path.length === 0;
  let value = whole ? undefined : valueAt(present, path);
  for await (const line of journal.touching(path)) {
    const { rev, at, actor, command, undoes } = line;
    const inverse = retoldInverse(line, migrations);
    const before = whole ? undefined : valueBefore(value, inverse, path);
    // Whole states that came in count only where they differ.
    const differs =
      whole || JSON.stringify(before) !== JSON.stringify(value) || touchesBelongings(line, inverse, path);
    if (differs && rev < ceiling) {
      if (entries.length === limit) return { entries, next: rev + 1 };
      const step = { rev, at, actor, command, ...(undoes !== undefined && { undoes }) };
      entries.push({ ...step, ...(!whole && { before, after: value }) });
    }
    value = before;
  }
  return { entries };
}

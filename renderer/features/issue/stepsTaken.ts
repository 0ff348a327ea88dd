import type { HistoryEntry } from '../../../core/contract';
import { UNDO } from '../../../core/ledger/undo';
import { correctionSchema, documentStatusSchema, type DocumentStatus } from '../../../core/model/workshop';

/** A step that the document took. */
export interface Version {
  rev: number;
  /** ISO 8601 instant, UTC. */
  at: string;
  actor: string;
  status: DocumentStatus;
  /** Of a correction. */
  number?: string;
  /** Of a draft that this step circulated. */
  draft?: number;
  /** It was taken back: its paper may be in somebody's hands, so it stays in the list and says so. */
  undone?: true;
}

/** What the journal says of each of these fields of the document. */
export type HistoryOfFields = Record<'status' | 'correction' | 'circulated', readonly HistoryEntry[]>;

/** The steps of a document, newest first. Taking one back, or bringing it again, is no step of its own: it is said of that one. */
export function stepsTaken({ status, correction, circulated }: HistoryOfFields): Version[] {
  const known = new Set(status.map(({ rev }) => rev));
  // A draft that is circulated after another leaves the status as it was; so does taking that back.
  const again = circulated
    .filter(({ rev, command, undoes }) => !known.has(rev) && (command === 'document.setStatus' || undoes))
    .map((entry): HistoryEntry => ({ ...entry, after: 'circulated' }));
  const lines = [...status, ...again].sort((one, other) => other.rev - one.rev);
  const taken = undoneIn(lines);
  const drafts = new Map(circulated.map(({ rev, after }) => [rev, Number(after)]));
  const numbers = new Map(
    correction.flatMap(({ rev, after }) => {
      const read = correctionSchema.safeParse(after);
      return read.success ? [[rev, read.data.number] as const] : [];
    }),
  );
  return lines.flatMap(({ rev, at, actor, after, undoes }): Version[] => {
    const read = documentStatusSchema.safeParse(after);
    if (!read.success || undoes !== undefined) return [];
    const [draft, number] = [drafts.get(rev), numbers.get(rev)];
    return [
      {
        rev,
        at,
        actor,
        status: read.data,
        ...(draft !== undefined && { draft }),
        ...(number !== undefined && { number }),
        ...(taken.has(rev) && { undone: true as const }),
      },
    ];
  });
}

/** Steps that were taken back and did not come again, by their first line. */
function undoneIn(newestFirst: readonly HistoryEntry[]): Set<number> {
  const firstLines = new Map<number, number>();
  const undone = new Set<number>();
  for (const { rev, command, undoes } of [...newestFirst].reverse()) {
    const first = undoes === undefined ? rev : (firstLines.get(undoes) ?? undoes);
    firstLines.set(rev, first);
    if (command === UNDO) undone.add(first);
    else undone.delete(first);
  }
  return undone;
}

/**
 * What was found when a ledger was opened, for the user to be told. `file` and `kept` are relative to the
 * ledger's folder; `kept` is the copy of what was damaged.
 */
export type OpeningProblem =
  /** The last line was being written when the power went. It was never acknowledged: nothing that said "Saved" is lost. */
  | { problem: 'tornLine'; file: string; kept: string }
  /** Lines of the history cannot be read. `lost` counts the acknowledged changes that could not be restored. */
  | { problem: 'damagedLines'; file: string; kept: string; lines: number; lost: number }
  /** Acknowledged changes between these revisions are not in any file. */
  | { problem: 'missingLines'; after: number; before: number }
  /** A file of the history was empty or gone: what the snapshots held, up to this revision, is what is left. */
  | { problem: 'lostHistory'; file: string; rev: number }
  /** What a part of the history starts from was empty, damaged or gone. The present is whole; its oldest past may not be. */
  | { problem: 'lostBase'; file: string }
  /** A snapshot was unreadable; an older one and the journal stood in for it. */
  | { problem: 'damagedSnapshot'; file: string; kept: string }
  /** A snapshot or journal of another ledger lay in the place of ours; what is left of ours was restored. */
  | { problem: 'foreignFile'; file: string; kept: string }
  /** There were files and none of them could be read: everything starts again from nothing. */
  | { problem: 'startedAnew' }
  /** The state is as it was written but not as this version expects it; `where` is the first such place. */
  | { problem: 'unexpectedState'; where: string; issue: string };

export interface OpeningReport {
  problems: OpeningProblem[];
  /** How many lines were replayed onto the snapshot. */
  replayed: number;
  /** The schema that was found, when the state was migrated from it. */
  migratedFrom?: number;
}

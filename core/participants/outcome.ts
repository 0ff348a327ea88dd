import type { Refusal } from '../ledger/refusal';
import type { Delegation, Participant } from '../model/participation';

/** How one cell was taken. Cells of columns that are not read, and blank ones, have no outcome. */
export interface CellOutcome {
  /** From 0. */
  column: number;
  state: 'new' | 'matched' | 'warning' | 'refused';
  /** What to know about it, for `warning` and `refused`. */
  note?: Refusal;
}

interface RowRead {
  /** Its row in the file, from 1. */
  row: number;
  cells: CellOutcome[];
  /** What to know about the row as a whole. */
  warnings: Refusal[];
}

export type RowOutcome = RowRead &
  (
    | { kind: 'new'; participant: string }
    /** The same person as an earlier row or as somebody already in the workshop. */
    | { kind: 'merged'; participant: string }
    | { kind: 'refused'; reason: Refusal }
  );

export type ProposedDelegation = Omit<Delegation, 'order'>;
export type ProposedParticipant = Omit<Participant, 'order'>;

/** What reading a list would do, before anything is done: the preview, and the very things to add. */
export interface Registration {
  rows: RowOutcome[];
  /** `rows` = `imported` + `merged` + `refused`, always. */
  totals: { rows: number; imported: number; merged: number; refused: number };
  /** Rows that are nobody: above the first person, blank (or with nothing but its number), or the header printed again on a further page. */
  skipped: { row: number; why: 'above' | 'blank' | 'header' }[];
  /** Columns that are not read although something stands in them. */
  unread: { column: number; header: string; cells: number }[];
  /** Delegations that the workshop does not have yet, in the order of the list. */
  delegations: ProposedDelegation[];
  participants: ProposedParticipant[];
  /** What the list adds to people the workshop already has: only what was missing. */
  completed: { id: string; change: Partial<ProposedParticipant> }[];
}

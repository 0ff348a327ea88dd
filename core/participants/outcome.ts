import type { Refusal } from '../messages/refusal';
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

/** Whom a row is about, and the delegation it was taken for, if any. */
interface Taken {
  participant: string;
  delegation?: string;
}

export type RowOutcome = RowRead &
  (
    | ({ kind: 'new' } & Taken)
    /** The same person as an earlier row or as somebody already in the workshop; the reason says which. */
    | ({ kind: 'merged'; reason: Refusal } & Taken)
    | { kind: 'refused'; reason: Refusal }
  );

/** What somebody who knows says that a spelling means: once for all its rows. */
export type DelegationChoice =
  /** An entry of the directory. */
  | { kind: 'entry'; code: string }
  /** A delegation that the workshop has. */
  | { kind: 'delegation'; id: string }
  /** As it is written, as a free entry. */
  | { kind: 'free' };

/** A way in which a delegation is written in a list that leaves a doubt. */
export interface Spelling {
  /** Under which a choice is given: the text folded, without its article. */
  key: string;
  /** As it stands in the list for the first time. */
  text: string;
  /** Rows that have it. */
  rows: number;
  /**
   * `several`: the name of more than one, so that only a person can say which. `unsure`: nobody is called so, though some
   * begin so. `unknown`: nobody knows it. The last two are kept as free entries.
   */
  doubt: 'several' | 'unsure' | 'unknown';
  /** Codes of the directory that it could mean, the likeliest first. */
  candidates: string[];
  /** What was chosen; null while nobody did. */
  chosen: DelegationChoice | null;
}

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
  /** Spellings of delegations that leave or left a doubt, in the order of the list. */
  spellings: Spelling[];
  /** Delegations that the workshop does not have yet, in the order of the list. */
  delegations: ProposedDelegation[];
  participants: ProposedParticipant[];
  /** What the list adds to people the workshop already has: only what was missing. */
  completed: { id: string; change: Partial<ProposedParticipant> }[];
}

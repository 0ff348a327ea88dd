import type { Place } from '../model/place';
import type { HiddenCharacters } from '../text/hiddenCharacters';
import { z } from 'zod';
import type { CheckedPackage } from '../archive/report';
import type { PackageIssue } from '../archive/packageIssue';
import type { Catalogue } from '../catalogue/catalogue';
import { ledgerRefSchema, patchSchema, type LedgerRef, type Revision, type States } from '../ledger/ledger';
import { undoOfferSchema, type UndoOffer } from '../ledger/undoOffer';
import type { Refusal } from '../messages/refusal';
import type { Touched } from '../ledger/touched';
import type { DraftAbout } from '../model/draftAbout';
import { idSchema, instantSchema } from '../model/ids';
import type { ByLanguage } from '../model/language';
import type { MissingReference } from '../restore/missing';

/** What the host answers and publishes: the shapes behind the names of the contract. */
export interface Hello {
  version: string;
  host: 'desktop' | 'browser';
  catalogue: Catalogue;
  /** What opening the library had to restore or set aside; shown once. */
  notices: Notice[];
  /** Nothing can be written to the library: a change would be refused. */
  readOnly?: true;
  samples: string[];
}

/** The next undo and redo of this actor. */
export type UndoState = UndoOffer;

export type Opened = {
  [S in keyof States]: { ledger: LedgerRef & { scope: S }; undoState: UndoState } & Revision<States[S]>;
}[keyof States];

export interface Acknowledged {
  rev: number;
  at: string;
  /** Characters that no document can hold (control characters of a paste) and that were taken out. */
  removedCharacters?: number;
}

/** An undo or a redo that was done. */
export interface Stepped extends Acknowledged {
  /** The name of the command that was taken back or brought again. */
  command: string;
  /** What it touched, in this ledger. */
  touched: Touched[];
}

export const changedSchema = z.strictObject({
  ledger: ledgerRefSchema,
  rev: z.number().int(),
  at: instantSchema,
  actor: idSchema,
  client: z.string(),
  /** What `client` calls the request that made this change. */
  call: idSchema.optional(),
  command: z.string(),
  patches: z.array(patchSchema),
  undoState: undoOfferSchema,
});
export type Changed = z.infer<typeof changedSchema>;

export interface HistoryPage {
  entries: HistoryEntry[];
  /** Pass as `before` for the next page; absent at the end. */
  next?: number;
}
export interface HistoryEntry {
  rev: number;
  at: string;
  actor: string;
  command: string;
  /** Of a line that takes a step back or brings it again: the last line of that step before it. */
  undoes?: number;
  /** Values at the asked path before and after this line, when the path names one thing. */
  before?: unknown;
  after?: unknown;
}

/** A workshop as it stood after a step, and that step: none at its very beginning. */
export interface Past extends Revision<States['workshop']> {
  line?: Pick<HistoryEntry, 'at' | 'actor' | 'command'>;
}

/** What was copied back, and what it refers to that is no longer there. */
export interface Restored extends Acknowledged {
  missing: MissingReference[];
}

export interface UnfinishedText extends DraftAbout {
  /** Who was typing; absent in drafts from before it was kept. */
  actor?: string;
  key: string;
  text: string;
  at: string;
}

/** A finished file that the host holds until it is saved or the window closes. */
export interface FileHandle {
  file: string;
  name: string;
  bytes: number;
  /** A PDF that the desktop's own printing made, since ours cannot be made here: it lacks what that one promises. */
  standsIn?: true;
}
/** Opened in the system's own program for it; or where the window opens it in a tab. */
export type PrintedFile = { opened: true } | { address: string };
export type SavedFile = { saved: string } | { download: string } | { cancelled: true };

export type RoomOpened = { opened: true } | { address: string };

/** What taking a handed-over file back would do. */
export type HandoverPreview = {
  workshop: string;
  title: string;
  label: string;
  at: string;
  /** Signs in its texts that no reader sees. */
  hidden?: HiddenCharacters['counts'];
} & (
  | { kind: 'new' }
  | {
      /** `back`: a group's work comes back; `newer`: a newer copy comes to the laptop that has an older one. */
      kind: 'back' | 'newer';
      added: number;
      changed: number;
      removed: number;
      /** Removed here, and back because they were changed there or what comes stands on them. */
      returned: number;
      conflicts: number;
      /** Nothing was done to it while it was away. */
      nothing: boolean;
      /** Recommendations reworded on both sides: both wordings will be kept. */
      reworded: string[];
      /** What else was changed on both sides; ours stays, theirs is kept beside it. */
      kept: string[];
      /** Recommendations that the copy says are agreed although something stands against it here. */
      against: string[];
    }
);

/** What the import of a list added. */
export interface ListImported {
  at: string;
  people: number;
  delegations: number;
  /** People who were here already, of whom something was added. */
  completed: number;
}

export interface JobProgress {
  job: string;
  done: number;
  total: number;
  step: 'reading' | 'writing' | 'checking' | 'saving';
}

export interface Notice {
  level: 'info' | 'warning' | 'error';
  refusal?: Refusal;
  /** A message key of the interface with its values, when it is not a refusal. */
  message?: string;
  values?: Record<string, string | number>;
}

/** What was lawfully taken out of an archived document: this package takes the place of one that was destroyed. */
export interface Redaction {
  /** The day. */
  on: string;
  /** The package that was destroyed. */
  of: string;
  /** Those that were destroyed before that one. */
  earlier?: string[] | undefined;
  /** Why, by language; it names nobody. */
  reason: ByLanguage<string>;
}

export interface PackageSummary extends PackageIssue {
  package: string;
  /** Empty where a package does not describe itself. */
  workshop: string;
  title: string;
  place: string;
  /** The meeting's first day. */
  date: string;
  /** Its last day, where it had several. */
  endsOn?: string | undefined;
  language: string;
  style: string;
  /** Revision of the workshop whose wording it is. */
  revision?: number | undefined;
  /** What was lawfully taken out of it since. */
  redaction?: Redaction | undefined;
  /** The name of its document. Empty where a package does not describe itself. */
  document: string;
  /** How many files it has, and how many bytes they have together. */
  files: number;
  bytes: number;
  /** Why it could not be read just now. It is tried again each time. */
  unreadable?: Refusal | undefined;
}
/** A file of a package, by its path in it. */
export interface PackageFile {
  path: string;
  bytes: number;
}
export interface PackageHit extends PackageSummary {
  /** Part of the text with the words found between ⟦ and ⟧. */
  excerpt: string;
}
export interface PackagesFound {
  /** Best first; a package that was replaced comes after the one in force. */
  hits: PackageHit[];
  /** How many packages hold everything asked for; the best 200 are told. */
  total: number;
  /** Packages that could not be read just now, and were not looked through. */
  unreadable: Refusal[];
  /** Packages that are still being taken into the index: asked again, there may be more hits. */
  pending: number;
}
export interface PackagesListed {
  /** Newest first; a package that was replaced comes after the one in force. */
  packages: PackageSummary[];
  /** Packages that are still being read: asked again, there may be more. */
  pending: number;
}
/** One package as it was verified: what is wrong with it, and whether a later issue replaced it. */
export interface PackageReport extends CheckedPackage {
  valid: boolean;
  verifiedAt: string;
}

/** What the host knows of time zones, and of the places that keep them. */
export interface TimeZones {
  /** The zone of this computer. */
  own: string;
  known: string[];
  places: Place[];
}

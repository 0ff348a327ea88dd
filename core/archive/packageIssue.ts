import type { Correction } from '../model/workshop';

/** An issue that came after another one in its meeting. */
export interface LaterIssue {
  package: string;
  language: string;
  /** Its number, where it is a correction. */
  number?: string;
  /** The day it was issued, as far as somebody stated it. */
  issuedOn?: string;
}

/** What a package says of its issue, and what those after it say of its standing. */
export interface PackageIssue {
  /** The day of issue, as somebody stated it. */
  issuedOn?: string | undefined;
  /** What this package corrects, where it is a correction. */
  correction?: Correction | undefined;
  archivedAt: string;
  /** A later issue in the same language, which is in force instead. */
  replacedBy?: LaterIssue | undefined;
  /** A correction in another language came after it: this language is out of step. */
  behind?: LaterIssue | undefined;
}

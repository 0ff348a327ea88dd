import type { Correction } from '../model/workshop';

/** A later issue of the same meeting. */
export interface LaterIssue {
  package: string;
  language: string;
  /** Its number, where it is a correction. */
  number?: string;
  /** The day it was issued, as far as somebody stated it. */
  issuedOn?: string;
}

/** The issue that a package holds: its day, its correction, and whether a later issue replaces it. */
export interface PackageIssue {
  /** The day of issue, as somebody stated it. */
  issuedOn?: string | undefined;
  /** What this package corrects, where it is a correction. */
  correction?: Correction | undefined;
  archivedAt: string;
  /** The later issue in the same language that is in force instead. */
  replacedBy?: LaterIssue | undefined;
  /** A later correction in another language, which this language does not have yet. */
  behind?: LaterIssue | undefined;
}

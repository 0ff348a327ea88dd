import type { Directory, DirectoryEntry } from '../model/directory';
import type { Framework } from '../model/framework';
import type { HouseStyle } from '../model/houseStyle';
import type { Language } from '../model/language';
import type { Participant } from '../model/participation';
import type { Workshop } from '../model/workshop';
import { outline, type Outline } from '../queries/outline';
import type { ReplacedBy } from './validity';
import { Gaps } from './gaps';
import { WORDS, type Words } from './words';

export interface DocumentInput {
  workshop: Workshop;
  style: HouseStyle;
  /** The frameworks that the workshop pins (others are not looked at). */
  frameworks: readonly Framework[];
  /** Names of delegations that have a code but no name of their own in the language. */
  directory?: Directory;
  language: Language;
  /** ISO 8601 instant, UTC: printed in the draft mark, kept in the file's properties. */
  now: string;
  options?: DocumentOptions;
}

export interface DocumentOptions {
  /** Print missing and stale texts marked, rather than refuse. */
  allowMissing?: boolean;
  /** Overrules the status: true prints the draft mark, false leaves it out. */
  draftMark?: boolean;
  /** People for the annex; given only when someone chose to print it. */
  participants?: readonly Participant[];
  /** The text that is in force instead, where this one is known to be replaced. */
  replacedBy?: ReplacedBy;
}

/** Data that blocks read while a document is made, and the report of what is lacking. */
export interface Scope {
  readonly workshop: Workshop;
  readonly style: HouseStyle;
  readonly frameworks: ReadonlyMap<string, Framework>;
  readonly partners: Directory;
  /** The entries of `partners` by code. */
  readonly directory: ReadonlyMap<string, DirectoryEntry>;
  readonly language: Language;
  readonly words: Words;
  readonly outline: Outline;
  readonly participants?: readonly Participant[];
  readonly gaps: Gaps;
}

const NO_PARTNERS: Directory = { id: 'none', version: '0', entries: [], notes: [], sources: [] };

/** @param known the outline of this workshop in this style and language, where it was made already */
export function scopeOf(input: DocumentInput, known?: Outline): Scope {
  const { workshop, style, frameworks, directory, language, options } = input;
  return {
    workshop,
    style,
    frameworks: new Map(frameworks.map((framework) => [framework.id, framework])),
    partners: directory ?? NO_PARTNERS,
    directory: new Map((directory?.entries ?? []).map((entry) => [entry.code, entry])),
    language,
    words: WORDS[language],
    outline: known ?? outline(workshop, style.numbering, language),
    ...(options?.participants && { participants: options.participants }),
    gaps: new Gaps(),
  };
}

import type { Directory, DirectoryEntry } from '../model/directory';
import type { Language } from '../model/language';
import { candidatesFor } from './match';

export type Typed =
  /** Enter takes this entry. */
  | { kind: 'resolved'; entry: DirectoryEntry }
  /** Two or more fit: one has to be picked with the arrows, the mouse or its code. */
  | { kind: 'choose'; entries: DirectoryEntry[] }
  /** Nothing fits: Enter may make a free entry. */
  | { kind: 'none' };

/**
 * What Enter does with a text typed in a country picker. It never guesses:
 * - a code resolves, in small letters too ("CI", "ne", "unodc");
 * - any other text of two letters or more resolves when exactly one entry has a form, or a word of a form, beginning
 *   with it ("burk", "conakry", "allem");
 * - so a full name that also begins another's ("Niger", "Guinea", "Congo") does not resolve: the code does.
 * `entries` to choose from are in the order of that language, those that begin with the text first.
 */
export function resolveTyped(directory: Directory, typed: string, language: Language = 'en'): Typed {
  const text = typed.trim();
  const coded = directory.entries.find(({ code }) => code.toLowerCase() === text.toLowerCase());
  if (coded) return { kind: 'resolved', entry: coded };
  const entries = candidatesFor(directory, text, language);
  const [only] = entries;
  if (!only) return { kind: 'none' };
  return entries.length === 1 && text.length >= 2
    ? { kind: 'resolved', entry: only }
    : { kind: 'choose', entries };
}

import type { Directory, DirectoryEntry } from '../model/directory';
import type { Language } from '../model/language';
import { fold } from './fold';
import { matchDirectory } from './match';

export type Typed =
  /** Enter takes this entry: it is its code, its whole name, or the beginning of its name and of no other. */
  | { kind: 'resolved'; entry: DirectoryEntry; by: 'code' | 'name' | 'beginning' }
  /** Two or more fit: one has to be picked with the arrows, the mouse or its code. */
  | { kind: 'choose'; entries: DirectoryEntry[]; by: 'name' | 'beginning' }
  /** Nothing fits: Enter may make a free entry. */
  | { kind: 'none' };

/** What a text that several States could be called by means in a meeting: the one of them that is there, or a question. */
function amongPresent(entries: DirectoryEntry[], present: ReadonlySet<string>): Typed {
  const here = entries.filter(({ code }) => present.has(code));
  const [only] = here;
  return only && here.length === 1
    ? { kind: 'resolved', entry: only, by: 'name' }
    : { kind: 'choose', entries, by: 'name' };
}

/** "Délégation nigérienne" names nobody by its first word, although one form in the directory has that word. */
const saysOnlyDelegation = (text: string): boolean =>
  text.length > 2 && ['delegation', 'delegacion', 'delegacao'].some((word) => word.startsWith(fold(text)));

/**
 * What Enter does with a text typed in a country picker. It never guesses:
 * - what is exact and whole resolves: a code, in small letters too ("CI", "ne"), a name or an alias in any language, with
 *   or without its article, an official long form ("la République du Niger");
 * - "Congo" and "Guinea" could be several: they ask, unless one of them only is among the codes `present`;
 * - any other text of two letters or more resolves when exactly one entry has a form, or a word of a form, beginning
 *   with it ("burk", "conakry", "allem").
 * `entries` to choose from are in the order of that language, those that begin with the text first.
 */
export function resolveTyped(
  directory: Directory,
  typed: string,
  language: Language = 'en',
  present: ReadonlySet<string> = new Set(),
): Typed {
  const text = typed.trim();
  const coded = directory.entries.find(({ code }) => code.toLowerCase() === text.toLowerCase());
  if (coded) return { kind: 'resolved', entry: coded, by: 'code' };
  const whole = matchDirectory(directory, text, { language });
  if (whole.kind === 'none') return whole;
  if (whole.kind === 'exact') {
    return whole.others.length === 0
      ? { kind: 'resolved', entry: whole.entry, by: 'name' }
      : amongPresent([whole.entry, ...whole.others], present);
  }
  if (whole.kind === 'ambiguous') return amongPresent(whole.entries, present);
  if (saysOnlyDelegation(text)) return { kind: 'none' };
  const [only, ...others] = whole.entries;
  return only && others.length === 0 && text.length >= 2
    ? { kind: 'resolved', entry: only, by: 'beginning' }
    : { kind: 'choose', entries: whole.entries, by: 'beginning' };
}

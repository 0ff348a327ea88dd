import type { Directory, DirectoryEntry } from '../model/directory';
import type { Language } from '../model/language';
import { fold } from './fold';
import { nameOf } from './names';
import { officialForm } from './officialForm';
import { beginsAWordOf, entriesOf, standsIn, termsCalled, termsOf, withoutArticle, type Term } from './terms';

export type DirectoryMatch =
  /**
   * The text is a code, a name or an alias of this entry and of no other. `others` are States that the same bare name
   * could also mean ("Congo": the Democratic Republic; "Guinea": Guinea-Bissau, Equatorial Guinea): worth a warning.
   */
  | { kind: 'exact'; entry: DirectoryEntry; others: DirectoryEntry[] }
  /** The text is a form of several entries. */
  | { kind: 'ambiguous'; entries: DirectoryEntry[] }
  /** No form is this text, but some begin with it or have a word that does; the best first. */
  | { kind: 'candidates'; entries: DirectoryEntry[] }
  | { kind: 'none' };

export interface MatchOptions {
  /** The language whose order and names come first among candidates; nothing is left out for it. */
  language?: Language;
  /** Whether codes count; in running text "no" is a word and not Norway. Default true. */
  codes?: boolean;
}

/** Forms that are this text, and whether they are meant by an official long form, which says which State it is. */
interface Whole {
  terms: Term[];
  isOfficial: boolean;
}

function formsEqualTo(directory: Directory, text: string, codes: boolean): Whole {
  const folded = fold(text);
  const same = (wanted: string) =>
    termsCalled(directory, wanted).filter(({ kind }) => codes || kind !== 'code');
  const whole = same(folded);
  if (whole.length > 0) return { terms: whole, isOfficial: false };
  const bare = withoutArticle(folded);
  const named = same(bare);
  if (named.length > 0) return { terms: named, isOfficial: false };
  const official = officialForm(bare);
  const states = official
    ? same(official.name).filter(({ kind, entry }) => kind === 'name' && entry.kind === 'state')
    : [];
  return { terms: states, isOfficial: official?.isPlain ?? false };
}

/** Whether the whole of a text is a code, name, alias or official form of somebody; quicker than `matchDirectory`. */
export function isWholeName(directory: Directory, text: string, codes = true): boolean {
  return (
    formsEqualTo(directory, text, codes).terms.length > 0 || agreeingWithBrackets(directory, text).length > 0
  );
}

const BRACKETS = /^(.+?)\s*\(([^()]+)\)\s*$/;

/** "European Union (EU)": what stands before the brackets and what stands in them agree on one entry. */
function agreeingWithBrackets(directory: Directory, text: string): Term[] {
  const parts = BRACKETS.exec(text);
  if (!parts) return [];
  const inner = entriesOf(formsEqualTo(directory, parts[2] ?? '', true).terms);
  return formsEqualTo(directory, parts[1] ?? '', true).terms.filter(({ entry }) => inner.includes(entry));
}

/** States that have the whole of this bare name inside a longer one of theirs. */
function othersNamedWith(directory: Directory, name: string, entry: DirectoryEntry): DirectoryEntry[] {
  return entriesOf(
    termsOf(directory).filter(
      (term) =>
        term.kind === 'name' &&
        term.entry !== entry &&
        term.entry.kind === 'state' &&
        standsIn(term.text, name),
    ),
  );
}

/**
 * Entries of which a form, or a word of a form, begins with the text: first those whose name in that language does. Of
 * "Morocco (host)", when nobody is called so, those of what stands before the brackets.
 */
export function candidatesFor(
  directory: Directory,
  text: string,
  language: Language = 'en',
): DirectoryEntry[] {
  const folded = fold(text);
  if (folded === '') return [];
  const inOrder = (a: DirectoryEntry, b: DirectoryEntry) =>
    Number(a.kind !== 'state') - Number(b.kind !== 'state') ||
    (a.order[language] ?? 0) - (b.order[language] ?? 0);
  const found = (wanted: string) => {
    const rank = new Map<DirectoryEntry, number>();
    for (const { text, entry } of termsOf(directory)) {
      if (!beginsAWordOf(text, wanted)) continue;
      const own = fold(nameOf(entry, language)).startsWith(wanted);
      const here = own ? 0 : text.startsWith(wanted) ? 1 : 2;
      rank.set(entry, Math.min(here, rank.get(entry) ?? here));
    }
    return [...rank].sort(([a, rankA], [b, rankB]) => rankA - rankB || inOrder(a, b)).map(([entry]) => entry);
  };
  const whole = found(folded);
  if (whole.length > 0) return whole;
  const bare = found(withoutArticle(folded));
  const before = BRACKETS.exec(text)?.[1];
  return bare.length > 0 || before === undefined ? bare : candidatesFor(directory, before, language);
}

/**
 * What a text means as a whole: a code, a name or an alias in any language, with or without its article, or an official
 * long form ("la République du Niger"). For what somebody types in a picker use `resolveTyped`, which asks for the two
 * Congos and the three Guineas.
 */
export function matchDirectory(
  directory: Directory,
  text: string,
  options: MatchOptions = {},
): DirectoryMatch {
  const { terms: forms, isOfficial } = formsEqualTo(directory, text, options.codes ?? true);
  const terms = forms.length > 0 ? forms : agreeingWithBrackets(directory, text);
  const entries = entriesOf(terms);
  const [entry] = entries;
  if (entry && entries.length === 1) {
    const bare = terms.find(({ kind }) => kind === 'name');
    const others = bare && entry.kind === 'state' && forms.length > 0 && !isOfficial;
    return { kind: 'exact', entry, others: others ? othersNamedWith(directory, bare.text, entry) : [] };
  }
  if (entries.length > 1) return { kind: 'ambiguous', entries };
  const candidates = candidatesFor(directory, text, options.language);
  return candidates.length > 0 ? { kind: 'candidates', entries: candidates } : { kind: 'none' };
}

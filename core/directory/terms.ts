import type { Directory, DirectoryEntry } from '../model/directory';
import { LANGUAGES } from '../model/language';
import { fold } from './fold';

/** A folded form under which an entry is known. */
export interface Term {
  text: string;
  entry: DirectoryEntry;
  kind: 'name' | 'other' | 'code';
}

interface TermIndex {
  terms: Term[];
  byText: Map<string, Term[]>;
}

const indexes = new WeakMap<Directory, TermIndex>();

const ARTICLES = /^(?:the|la|le|les|l|el|los|las|o|a|os|as) (?=.)/;

/** A folded name without its leading article, in any of the four languages. */
export function withoutArticle(folded: string): string {
  return folded.replace(ARTICLES, '');
}

/** Every form of every entry: names in all languages, what pickers show, abbreviations, aliases, codes. */
export function termsOf(directory: Directory): Term[] {
  return indexOf(directory).terms;
}

/** The forms that are exactly this folded text. */
export function termsCalled(directory: Directory, folded: string): readonly Term[] {
  return indexOf(directory).byText.get(folded) ?? [];
}

function indexOf(directory: Directory): TermIndex {
  const known = indexes.get(directory);
  if (known) return known;
  const terms = directory.entries.flatMap((entry): Term[] => {
    const inAll = (values: DirectoryEntry['abbreviation']) =>
      LANGUAGES.flatMap((language) => values?.[language] ?? []);
    const others = [
      ...inAll(entry.pickerName),
      ...inAll(entry.abbreviation),
      ...entry.aliases,
      ...inAll(entry.printedName).map((printed) => withoutArticle(fold(printed))),
    ];
    const names = new Set(inAll(entry.name).map(fold));
    const rest = new Set(others.map(fold).filter((text) => !names.has(text)));
    const codes = [entry.code, ...(entry.iso3 ? [entry.iso3] : [])].map(fold);
    return [
      ...[...names].map((text) => ({ text, entry, kind: 'name' as const })),
      ...[...rest].map((text) => ({ text, entry, kind: 'other' as const })),
      ...codes.map((text) => ({ text, entry, kind: 'code' as const })),
    ];
  });
  const byText = new Map<string, Term[]>();
  for (const term of terms) byText.set(term.text, [...(byText.get(term.text) ?? []), term]);
  const index = { terms, byText };
  indexes.set(directory, index);
  return index;
}

/** Whether folded `words` stand in folded `text`, beginning at the beginning of a word. */
export function beginsAWordOf(text: string, words: string): boolean {
  return ` ${text}`.includes(` ${words}`);
}

/** Whether folded `words` stand in folded `text` as whole words. */
export function standsIn(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}

/** The entries of some terms, each once, in the order of the terms. */
export function entriesOf(terms: readonly Term[]): DirectoryEntry[] {
  return [...new Set(terms.map(({ entry }) => entry))];
}

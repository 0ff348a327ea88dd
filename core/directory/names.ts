import type { DirectoryEntry } from '../model/directory';
import { LANGUAGES, type ByLanguage, type Language } from '../model/language';

/** The value in that language or else in the first language that has one. */
function inLanguage(values: ByLanguage<string> | undefined, language: Language): string | undefined {
  if (!values) return undefined;
  for (const each of [language, ...LANGUAGES]) if (values[each] !== undefined) return values[each];
  return undefined;
}

/** The name as a heading or a list of participants shows it. */
export function nameOf(entry: DirectoryEntry, language: Language): string {
  return inLanguage(entry.name, language) ?? entry.code;
}

/** The name where someone picks it, in full: "Congo (Brazzaville)". */
export function pickerNameOf(entry: DirectoryEntry, language: Language): string {
  return entry.pickerName?.[language] ?? nameOf(entry, language);
}

/** The name in running text with its article: "the United Kingdom". */
export function printedNameOf(entry: DirectoryEntry, language: Language): string {
  return entry.printedName?.[language] ?? nameOf(entry, language);
}

/** What it is sorted under: a State's name, an organisation's abbreviation where that language has one. */
export function sortingNameOf(entry: DirectoryEntry, language: Language): string {
  return entry.abbreviation?.[language] ?? nameOf(entry, language);
}

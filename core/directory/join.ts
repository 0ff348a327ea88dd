import type { Language } from '../model/language';

/** Spanish "y" becomes "e" before the sound i: "Francia e Italia", but "cobre y hierro". */
const SPANISH_I = /^(?:i|hi(?![aeo]))/i;

/** "and" before the last of a list, by what follows. */
const JOINERS: Record<Language, (next: string) => string> = {
  en: () => 'and',
  fr: () => 'et',
  pt: () => 'e',
  es: (next) => (SPANISH_I.test(next) ? 'e' : 'y'),
};

/** Names as running text lists them: "A, B and C", without a comma before the last, as such documents have it. */
export function joinNames(names: readonly string[], language: Language): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  if (names.length === 1) return last;
  return `${names.slice(0, -1).join(', ')} ${JOINERS[language](last)} ${last}`;
}

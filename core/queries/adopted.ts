import type { Language } from '../model/language';
import type { Text } from '../model/text';
import type { Workshop } from '../model/workshop';

type Languages = Pick<Workshop, 'languages' | 'courtesy'>;

export const isCourtesy = ({ courtesy }: Pick<Workshop, 'courtesy'>, language: Language): boolean =>
  courtesy?.includes(language) === true;

/** The languages of a document whose text counts, in their order. */
export const authenticLanguages = (workshop: Languages): Language[] =>
  workshop.languages.filter((language) => !isCourtesy(workshop, language));

export const courtesyLanguages = (workshop: Languages): Language[] =>
  workshop.languages.filter((language) => isCourtesy(workshop, language));

export const hasWords = (text: Text, language: Language): boolean => (text[language]?.nodes.length ?? 0) > 0;

/**
 * Whether adoption locks a wording: it is there, in a language that is no courtesy, was not entered afterwards as a
 * translation, and says what the wording says that it was made from, if that is one that is adopted.
 */
export function isAdopted(
  text: Text,
  language: Language,
  courtesy: readonly Language[] = [],
  seen: readonly Language[] = [],
): boolean {
  const wording = text[language];
  if (!wording || !hasWords(text, language) || wording.late || courtesy.includes(language)) return false;
  const { from } = wording;
  const source = from && text[from.language];
  if (!from || !source || seen.includes(from.language) || source.rev <= from.rev) return true;
  // One that was made from this wording as it stands says the same.
  if (source.from?.language === language && source.from.rev >= wording.rev) return true;
  return !isAdopted(text, from.language, courtesy, [...seen, language]);
}

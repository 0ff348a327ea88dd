import { LANGUAGES, type ByLanguage } from '../model/language';

/** Texts by language with those that were given; the other languages stay, and one given empty is taken out. */
export function withGiven(present: ByLanguage<string>, given: ByLanguage<string>): ByLanguage<string> {
  const all = { ...present, ...given };
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => (all[language] ? [[language, all[language]]] : [])),
  );
}

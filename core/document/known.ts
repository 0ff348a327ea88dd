import { LANGUAGES, type ByLanguage, type Language } from '../model/language';

/** The value in a language, or in the first that has one. */
export function known(values: ByLanguage<string>, language: Language): string {
  return [language, ...LANGUAGES].map((each) => values[each]).find(Boolean) ?? '';
}

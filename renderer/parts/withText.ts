import type { ByLanguage, Language } from '../../core/model/language';

/** A text per language with one of them changed; an empty one is left out: it counts as not entered. */
export function withText(texts: ByLanguage<string>, language: Language, text: string): ByLanguage<string> {
  const others = Object.entries(texts).filter(([key]) => key !== language);
  return Object.fromEntries(text === '' ? others : [...others, [language, text]]);
}

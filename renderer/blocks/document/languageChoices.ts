import type { Language } from '../../../core/model/language';

/** The languages a list can be printed in: two beside each other, or one; the workshop's first language first. */
export function languageChoices(languages: readonly Language[]): Language[][] {
  const [main = 'en'] = languages;
  const offered = [...new Set<Language>([...languages, 'en', 'fr'])];
  const pairs = offered.filter((other) => other !== main).map((other) => [main, other]);
  return [...pairs, ...offered.map((language) => [language])];
}

export const keyOf = (languages: readonly Language[]): string => languages.join('-');

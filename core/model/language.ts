/** Languages a document can be written in (ISO 639-1), in the order they are offered. */
export const LANGUAGES = ['en', 'fr', 'pt', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** A value per language; a language that is absent has not been entered. */
export type ByLanguage<T> = Partial<Record<Language, T>>;

/** BCP 47 tag for a document language, as Word and HTML want it. */
export const LANGUAGE_TAGS: Record<Language, string> = {
  en: 'en-GB',
  fr: 'fr-FR',
  pt: 'pt-PT',
  es: 'es-ES',
};

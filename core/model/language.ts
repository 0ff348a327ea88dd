import { z } from 'zod';

/** Languages a document can be written in (ISO 639-1), in the order they are offered. */
export const LANGUAGES = ['en', 'fr', 'pt', 'es'] as const;

export const languageSchema = z.enum(LANGUAGES);
export type Language = z.infer<typeof languageSchema>;

/** A value per language; a language that is absent has not been entered. */
export type ByLanguage<T> = Partial<Record<Language, T>>;

export function byLanguage<T extends z.ZodType>(value: T) {
  return z.partialRecord(languageSchema, value);
}

/** BCP 47 tag for a document language, as Word and HTML want it. */
export const LANGUAGE_TAGS: Record<Language, string> = {
  en: 'en-GB',
  fr: 'fr-FR',
  pt: 'pt-PT',
  es: 'es-ES',
};

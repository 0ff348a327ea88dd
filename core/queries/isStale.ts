import type { Language } from '../model/language';
import type { Text } from '../model/text';

/** Whether a wording is a translation whose original has moved on since. */
export function isStale(text: Text, language: Language): boolean {
  const from = text[language]?.from;
  const original = from && text[from.language];
  return from !== undefined && original !== undefined && original.rev > from.rev;
}

/** The language that a wording in this one is a translation of: as before, or of the only other text there is. */
export function translatedFrom(text: Text, language: Language): Language | undefined {
  const known = text[language];
  if (known) return known.from && text[known.from.language] ? known.from.language : undefined;
  return (Object.keys(text) as Language[]).find(
    (other) => other !== language && (text[other]?.nodes.length ?? 0) > 0,
  );
}

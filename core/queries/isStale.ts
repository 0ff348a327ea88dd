import type { Language } from '../model/language';
import type { Text } from '../model/text';

/** Whether a wording is a translation whose original has moved on since. */
export function isStale(text: Text, language: Language): boolean {
  const wording = text[language];
  const from = wording?.from;
  const original = from && text[from.language];
  if (!from || original === undefined || original.rev <= from.rev) return false;
  // An original that was itself made anew from this wording as it stands is not ahead of it.
  return !(original.from?.language === language && original.from.rev >= wording.rev);
}

/** The language that a wording in this one is a translation of: as before, or of the only other text there is. */
export function translatedFrom(text: Text, language: Language): Language | undefined {
  const known = text[language];
  if (known) {
    const source = known.from && text[known.from.language];
    // What was translated back from this wording is no original of it any more.
    return known.from && source && source.from?.language !== language ? known.from.language : undefined;
  }
  return (Object.keys(text) as Language[]).find(
    (other) => other !== language && (text[other]?.nodes.length ?? 0) > 0,
  );
}

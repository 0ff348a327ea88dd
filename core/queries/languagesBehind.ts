import type { Language } from '../model/language';
import type { Text } from '../model/text';
import { isStale } from './isStale';

/** The languages, of some, that have any of the texts but are not known to say in each what it says in this one. */
export function languagesBehind(
  texts: readonly Text[],
  language: Language,
  others: readonly Language[],
): Language[] {
  const worded = texts.filter((text) => hasWords(text, language));
  return others.filter(
    (other) =>
      other !== language &&
      texts.some((text) => hasWords(text, other)) &&
      !worded.every((text) => sayTheSame(text, language, other)),
  );
}

function hasWords(text: Text, language: Language): boolean {
  return (text[language]?.nodes.length ?? 0) > 0;
}

/** One is an up-to-date translation of the other, or both are of a third. Two that were each entered may differ. */
function sayTheSame(text: Text, one: Language, other: Language): boolean {
  if (!hasWords(text, other) || isStale(text, one) || isStale(text, other)) return false;
  const [from, otherFrom] = [text[one]?.from?.language, text[other]?.from?.language];
  return from === other || otherFrom === one || (from !== undefined && from === otherFrom);
}

import { foldedWords } from '../../../core/directory/fold';

/** The words of a text as they are indexed and asked for: folded, letters and digits alone. */
export function searchWords(text: string): string[] {
  return foldedWords(text).flatMap((word) => word.split('&').filter((part) => part !== ''));
}

/** What is asked for: one word, or several in this order. */
export interface Term {
  words: string[];
  /** Whether the last word only has to begin so. */
  begins: boolean;
}

/** Beginnings that one query may have; any further one is taken as a whole word. Each looks through many words. */
const MAX_BEGINNINGS = 8;

/** A phrase between quotation marks of any kind (to the end, where it is not closed), or what stands between spaces. */
const PART = /["“”„«»]([^"“”„«»]*)(["“”„«»]\*?)?|[^\s"“”„«»*]+\*?/gu;

/**
 * What a person asks the archive: words, all of which are to be found; "a phrase"; begin* for every word that begins so.
 * What is written without a space ("d'Ivoire", "2019-10-24") is a phrase. There is no text that is not a query.
 */
export function readQuery(text: string): Term[] {
  const terms = new Map<string, Term>();
  let beginnings = 0;
  for (const [part, phrase, closing] of text.matchAll(PART)) {
    const words = searchWords(phrase ?? part);
    const asked = (closing ?? '').endsWith('*') || (phrase ?? part).trimEnd().endsWith('*');
    const begins = asked && beginnings < MAX_BEGINNINGS;
    if (words.length === 0) continue;
    if (begins) beginnings += 1;
    terms.set(`${words.join(' ')}${begins ? '*' : ''}`, { words, begins });
  }
  return [...terms.values()];
}

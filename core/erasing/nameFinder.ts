import { fold } from '../directory/fold';

/** Letters, digits and what joins them; the rest of a text parts its words. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** What stands in the place of a name that was erased. */
export const ERASED = '[…]';

/** A name as it was found in a text: which of the names, and where in the text (UTF-16 places). */
export interface FoundName {
  name: string;
  start: number;
  end: number;
}

/**
 * Finds names in texts word by word, whatever their case, accents and the signs between their words ("DIALLO Awa",
 * "Awa-Diallo"). Takes one pass over a text, however many names there are. E-mail addresses and numbers are names too.
 */
export class NameFinder {
  readonly #byFirst = new Map<string, { name: string; words: string[] }[]>();

  constructor(names: Iterable<string>) {
    for (const name of new Set(names)) {
      const words = wordsOf(name).map(({ word }) => word);
      const [first] = words;
      if (first === undefined) continue;
      const known = this.#byFirst.get(first) ?? [];
      known.push({ name, words });
      // Of two names that begin alike the longer one is found.
      this.#byFirst.set(
        first,
        known.sort((a, b) => b.words.length - a.words.length),
      );
    }
  }

  find(text: string): FoundName[] {
    if (this.#byFirst.size === 0) return [];
    const words = wordsOf(text);
    const found: FoundName[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const match = this.#byFirst
        .get(words[at]?.word ?? '')
        ?.find((name) => name.words.every((word, index) => words[at + index]?.word === word));
      if (!match) continue;
      const [start, last] = [words[at]?.start ?? 0, at + match.words.length - 1];
      found.push({ name: match.name, start, end: words[last]?.end ?? start });
      at = last;
    }
    return found;
  }

  /** The text with `ERASED` for each name; the very same string where there is none. */
  erase(text: string): string {
    const found = this.find(text);
    let erased = text;
    for (const { start, end } of found.reverse())
      erased = erased.slice(0, start) + ERASED + erased.slice(end);
    return erased;
  }
}

function wordsOf(text: string): { word: string; start: number; end: number }[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: fold(word),
    start: index,
    end: index + word.length,
  }));
}

import { fold } from '../directory/fold';

/** Scripts that set no space between words, or write particles onto them: each of their signs is taken for a word. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** Letters, digits and what joins them; the rest of a text parts its words. */
const WORD = new RegExp(`${UNSPACED.source}\\p{M}*|(?:(?!${UNSPACED.source})[\\p{L}\\p{M}\\p{N}])+`, 'gu');
/** Arabic letters that are written onto the word they go with: "and", "so", "by", "as", "for". */
const JOINED_ON = /^[وفبكل](?=\p{sc=Arabic}{2})/u;

/** What stands in the place of a name that was erased. */
export const ERASED = '[…]';

/** A name as it was found in a text: which of the names, and where in the text (UTF-16 places). */
export interface FoundName {
  name: string;
  start: number;
  end: number;
}

interface Word {
  word: string;
  start: number;
  end: number;
}

/**
 * Finds names in texts word by word, whatever their case, accents and the signs between their words, and in whichever
 * order these stand ("DIALLO Awa", "Awa-Diallo"). Takes one pass over a text, however many names there are. E-mail
 * addresses and numbers are names too. Part of a name, a surname alone, is not found.
 */
export class NameFinder {
  /** Every word of a name, with how many words the names have that it stands in, the longest first. */
  readonly #lengths = new Map<string, number[]>();
  readonly #names = new Map<string, string>();

  constructor(names: Iterable<string>) {
    for (const name of new Set(names)) {
      const words = wordsOf(name);
      if (words.length === 0) continue;
      const key = keyOf(words);
      if (!this.#names.has(key)) this.#names.set(key, name);
      for (const { word } of words) {
        const known = this.#lengths.get(word) ?? [];
        if (known.includes(words.length)) continue;
        this.#lengths.set(
          word,
          [...known, words.length].sort((a, b) => b - a),
        );
      }
    }
  }

  find(text: string): FoundName[] {
    if (this.#names.size === 0) return [];
    const words = wordsOf(text);
    const found: FoundName[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const match = this.#at(words, at);
      if (!match) continue;
      found.push(match.found);
      at += match.length - 1;
    }
    return found;
  }

  /** The text with `ERASED` for each name; the very same string where there is none. */
  erase(text: string): string {
    let erased = text;
    for (const { start, end } of this.find(text).reverse())
      erased = erased.slice(0, start) + ERASED + erased.slice(end);
    return erased;
  }

  /** The longest name that begins with this word of the text. */
  #at(words: readonly Word[], at: number): { found: FoundName; length: number } | undefined {
    for (const first of readings(words[at]))
      for (const length of this.#lengths.get(first.word) ?? []) {
        const window = [first, ...words.slice(at + 1, at + length)];
        const name = window.length === length ? this.#names.get(keyOf(window)) : undefined;
        if (name === undefined) continue;
        return { found: { name, start: first.start, end: window.at(-1)?.end ?? first.end }, length };
      }
    return undefined;
  }
}

/** One of all names that are found alike, in other letters or another order: whoever decides about it decides about all. */
export function distinctNames(names: Iterable<string>): string[] {
  const byKey = new Map<string, string>();
  for (const name of names) {
    const key = keyOf(wordsOf(name));
    if (!byKey.has(key)) byKey.set(key, name);
  }
  return [...byKey.values()];
}

/** The word as it is written, and without an Arabic letter that is joined onto it. */
function readings(word: Word | undefined): Word[] {
  if (!word) return [];
  const joined = JOINED_ON.exec(word.word)?.[0].length;
  return joined ? [word, { ...word, word: word.word.slice(joined), start: word.start + joined }] : [word];
}

/** Words of names in whichever order; signs of scripts without spaces in their own. */
function keyOf(words: readonly Word[]): string {
  const plain = words.map(({ word }) => word);
  return (plain.some((word) => UNSPACED.test(word)) ? plain : plain.sort()).join(' ');
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: fold(word),
    start: index,
    end: index + word.length,
  }));
}

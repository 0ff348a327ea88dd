import type { Shortcut } from './shortcut';

/** How long the first key of a pair ("g" then "p") waits for the second, in milliseconds. */
const PAIR_TIME = 1_200;
/** Letters that follow each other faster than this are words that somebody types, in milliseconds. */
const WORD_TIME = 350;

type Key = Pick<KeyboardEvent, 'key' | 'timeStamp' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Letters and signs alone, which a text could hold as well. */
export const isCharacter = ({ mod, alt, key }: Shortcut) => !mod && !alt && key.length === 1;

interface TypedKey {
  /** The key that this one may complete to a pair. */
  first: string | undefined;
  /** It is a letter in the middle of a word. */
  inWord: boolean;
}

/** Tracks keys typed outside of fields, to tell shortcuts of two keys from typed words. */
export class TypedKeys {
  #last: { key: string; at: number; inWord: boolean } | undefined;

  /** The next key. In the middle of a word it completes no pair, and its letter is no shortcut either. */
  take(event: Key): TypedKey {
    const letter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    const last = this.#last;
    const pause = last ? event.timeStamp - last.at : Infinity;
    const first = last && !last.inWord && pause < PAIR_TIME ? last.key : undefined;
    const inWord = letter && last !== undefined && pause < WORD_TIME;
    this.#last = letter ? { key: event.key.toLowerCase(), at: event.timeStamp, inWord } : undefined;
    return { first, inWord };
  }

  /** A key that belongs to something else: the next one begins anew. */
  forget(): TypedKey {
    this.#last = undefined;
    return { first: undefined, inWord: false };
  }
}

import { searchWords, type Term } from './searchWords';

/** Words shown before and after the first one found. */
const AROUND = 14;
/** One word as folding takes it: dots vanish in it ("U.K."), every other sign ends it. */
const WORD = /[\p{L}\p{N}\p{M}.]*[\p{L}\p{N}][\p{L}\p{N}\p{M}.]*/gu;

interface Word {
  start: number;
  end: number;
  folded: string;
  /** Whether it is part of something found, and whether that goes on with the next word. */
  found: boolean;
  goesOn: boolean;
}

/**
 * Makes excerpts for one query: the part of a text around the first place where something asked for was found, as it was
 * written, with what was found between ⟦ and ⟧. Whole words are found, phrases as a whole, and words that begin as asked.
 */
export function excerptsFor(terms: readonly Term[]): (text: string) => string {
  const foldings = new Map<string, string>();
  const foldedOnce = (word: string) => {
    const known = foldings.get(word) ?? searchWords(word).join('');
    foldings.set(word, known);
    return known;
  };
  return (text) => excerptOf(text.replace(/⟦/g, '[').replace(/⟧/g, ']'), terms, foldedOnce);
}

function excerptOf(text: string, terms: readonly Term[], fold: (word: string) => string): string {
  const words: Word[] = [];
  let from = 0;
  let to = Infinity;
  for (const { 0: match, index } of text.matchAll(WORD)) {
    const start = index + (/^\.*/.exec(match)?.[0].length ?? 0);
    const end = index + match.replace(/\.+$/, '').length;
    words.push({ start, end, folded: fold(match), found: false, goesOn: false });
    const length = Math.max(0, ...terms.map((term) => (endsWith(words, term) ? term.words.length : 0)));
    words.slice(words.length - length).forEach((word, at) => {
      word.found = true;
      word.goesOn ||= at < length - 1;
    });
    if (length > 0 && to === Infinity) {
      from = Math.max(0, words.length - length - AROUND);
      to = Math.max(words.length, words.length - length + AROUND + 1);
    }
    // Nothing beyond is shown: the rest of a long text is not looked at.
    if (words.length > to) break;
  }
  if (to === Infinity) to = AROUND + 1;
  const before = from > 0 ? '… ' : '';
  const after = words.length > to ? ' …' : text.slice(words.at(-1)?.end ?? 0);
  return `${before}${marked(text, words.slice(from, to))}${after}`.replace(/\s+/g, ' ').trim();
}

/** Whether the words so far end with what is asked for. */
function endsWith(words: readonly Word[], { words: asked, begins }: Term): boolean {
  const offset = words.length - asked.length;
  return (
    offset >= 0 &&
    asked.every((word, at) => {
      const there = words[offset + at]?.folded;
      return begins && at === asked.length - 1 ? there?.startsWith(word) : there === word;
    })
  );
}

function marked(text: string, words: readonly Word[]): string {
  let excerpt = '';
  let at = words[0]?.start ?? 0;
  let isOpen = false;
  for (const { start, end, found, goesOn } of words) {
    excerpt += text.slice(at, start) + (found && !isOpen ? '⟦' : '') + text.slice(start, end);
    at = end;
    isOpen = found && goesOn;
    if (found && !isOpen) excerpt += '⟧';
  }
  return isOpen ? `${excerpt}⟧` : excerpt;
}

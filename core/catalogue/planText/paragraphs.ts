import type { LineReader } from './headings';

export interface Paragraph {
  text: string;
  /** The line it begins on, from 1. */
  line: number;
  /** Whether an empty line, or the beginning, stands before it. */
  isApart: boolean;
}

/** Lines longer than this are not the lines of a page: each is a paragraph. */
const PAGE_WIDTH = 160;
export const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const ENDS_SENTENCE = /[.;:!?…]["'»”’)\]]{0,3}$/u;
const LIST_MARK = /^(?:[•·‣▪*–—-]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s)/iu;
const PAGE_NUMBER = /^[\s–—-]{0,4}(?:page|p\.|página)?\s{0,2}\d{1,4}(?:\s?\/\s?\d{1,4})?[\s–—-]{0,4}$/iu;

/**
 * A text in its paragraphs. Lines that were broken at the width of a page are one again, with a space between them and none
 * behind a hyphen, which stays. A sentence that ends with its line ends the paragraph unless small letters go on: what is
 * doubtful stays apart, so that nothing is put behind words that it does not belong to.
 * @param read says which lines are headings: none goes on from the line before it, and one alone on its line does not go on
 */
export function paragraphsOf(text: string, read: LineReader): Paragraph[] {
  const lines = text.split(BREAK).map((line) => line.trim());
  const width = lines.reduce((longest, { length }) => Math.max(longest, length), 0);
  const paragraphs: { parts: string[]; line: number; isApart: boolean }[] = [];
  let last = '';
  lines.forEach((line, index) => {
    const open = paragraphs.at(-1);
    if (line === '') {
      last = '';
      return;
    }
    const kind = read(line);
    if (open && last !== '' && kind === 'other' && goesOn(last, line, width)) {
      if (!/[-\u00ad\u2010]$/u.test(last)) open.parts.push(' ');
      open.parts.push(line);
    } else paragraphs.push({ parts: [line], line: index + 1, isApart: last === '' });
    last = kind === 'headingAlone' ? '' : line;
  });
  return paragraphs.map(({ parts, ...rest }) => ({ text: parts.join(''), ...rest }));
}

function goesOn(before: string, line: string, width: number): boolean {
  if (LIST_MARK.test(line) || PAGE_NUMBER.test(line) || PAGE_NUMBER.test(before)) return false;
  const ends = ENDS_SENTENCE.test(before);
  const isSmall = /^\p{Ll}/u.test(line);
  if (isSmall && !ends) return true;
  const [first = ''] = line.split(/\s/u, 1);
  const isFull = width <= PAGE_WIDTH && before.length + 1 + first.length > width * 0.8;
  return isFull && (isSmall || !ends);
}

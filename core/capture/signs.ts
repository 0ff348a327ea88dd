/** The signs of the capture line: @ delegation, # place in the plan, ^ heading. */
export type Sign = '@' | '#' | '^';

/** A sign and the letters that follow it, as they stand in the line; `end` is exclusive, in UTF-16 code units. */
export interface Token {
  sign: Sign;
  typed: string;
  start: number;
  end: number;
  /** It stands in quotation marks: all of it, and nothing more. */
  isQuoted?: true;
}

const TOKEN = /(?<=^|[\s(,;:>"«])([@#^])(?:"([^"]*)"|([\p{L}\p{N}][^\s,;:@#^"()]*))/gu;

/** Every sign that begins a word and has something after it. "a@b.org" and "C#" are text. */
export function tokensIn(line: string): Token[] {
  return [...line.matchAll(TOKEN)].map((match) => {
    const typed = match[2] ?? (match[3] ?? '').replace(/[.!?]+$/u, '');
    const end = match.index + 1 + (match[2] === undefined ? typed.length : typed.length + 2);
    const quoted = match[2] !== undefined && { isQuoted: true as const };
    return { sign: match[1] as Sign, typed, start: match.index, end, ...quoted };
  });
}

/** The longest text after a sign that is still looked up while it is typed. */
const LONGEST = 40;

/** The sign being typed at the caret, with all that stands between them, spaces too: "#joint invest|". */
export function signAtCaret(line: string, caret: number): Token | undefined {
  const before = line.slice(0, caret);
  const match = /(?:^|[\s(,;:>"«])([@#^])([^@#^"\n]*)$/u.exec(before);
  if (!match) return undefined;
  const [, sign = '', typed = ''] = match;
  if (typed.length > LONGEST || typed.startsWith(' ')) return undefined;
  return { sign: sign as Sign, typed, start: caret - typed.length - 1, end: caret };
}

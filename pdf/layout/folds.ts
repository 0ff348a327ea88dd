import { hasRightToLeft } from '../../core/text/direction';

/** The width of a sign, as a part of the type's size: a little more than most words need. */
const SIGN = 0.6;
/** A narrow column has room for so many signs at least. */
const LEAST = 6;
/** No word of these languages is so short and too long for a column that anybody prints. */
const LONG = /[^ \t-]{12,}/gu;
/** What an address may be folded after. */
const JOINTS = /(?<=[._@/&=?#%:;,+~])/u;
const STRETCH = /(?:.\p{M}*){1,6}/gsu;
/** No line of a text has one. */
const FOLD = '\n';

/** How many signs of a size have room beside each other, in points both. */
export function roomFor(width: number, size: number): number {
  return Math.max(LEAST, Math.floor(width / (SIGN * size)));
}

/**
 * A line of text in pieces between which a line may end, where a word in it has no room in a line of its own: the compiler
 * would set it over the next column or off the paper. Words that have room, and those whose signs join, stay as they are.
 * @param room signs of a line
 */
export function folded(line: string, room: number): string[] {
  return line.replace(LONG, (word) => (isTooLong(word, room) ? pieces(word, room) : word)).split(FOLD);
}

function pieces(word: string, room: number): string {
  return word
    .split(JOINTS)
    .flatMap((piece) => (isTooLong(piece, room) ? (piece.match(STRETCH) ?? []) : [piece]))
    .join(FOLD);
}

const isTooLong = (word: string, room: number) => word.length > room && !hasRightToLeft(word);

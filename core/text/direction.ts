/** Signs of Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms. */
const RIGHT_TO_LEFT = '[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc]';
const LEFT_TO_RIGHT = `(?!${RIGHT_TO_LEFT})[\\p{L}\\p{N}]`;
/** Signs without a direction of their own: between two words of one direction they go with these, elsewhere with the paragraph. */
const NEUTRAL = '[^\\p{L}\\p{N}]';
const embedded = (sign: string) => new RegExp(`(?:${sign})+(?:(?:${NEUTRAL})*(?:${sign})+)*`, 'gu');
const WITHIN_LEFT = embedded(RIGHT_TO_LEFT);
const WITHIN_RIGHT = embedded(LEFT_TO_RIGHT);
const ANY = new RegExp(RIGHT_TO_LEFT);
const FIRST_LETTER = /\p{L}/u;

/** Whether anything in a text is written from right to left: a quick question that most texts answer with no. */
export function hasRightToLeft(text: string): boolean {
  return ANY.test(text);
}

/** A piece of a text that is written in one direction. */
export interface DirectedPiece {
  text: string;
  isRightToLeft: boolean;
}

/** A text in pieces of one direction each, in reading order, as part of a paragraph of the given direction. */
export function directedPieces(text: string, inRightToLeft: boolean): DirectedPiece[] {
  const pieces: DirectedPiece[] = [];
  const add = (piece: string, isRightToLeft: boolean) => {
    if (piece !== '') pieces.push({ text: piece, isRightToLeft });
  };
  if (!inRightToLeft && !hasRightToLeft(text)) {
    add(text, false);
    return pieces;
  }
  let reached = 0;
  for (const { 0: piece, index } of text.matchAll(inRightToLeft ? WITHIN_RIGHT : WITHIN_LEFT)) {
    add(text.slice(reached, index), inRightToLeft);
    add(piece, !inRightToLeft);
    reached = index + piece.length;
  }
  add(text.slice(reached), inRightToLeft);
  return pieces;
}

/** Whether a paragraph is written from right to left: its first letter decides, as with a browser's `dir="auto"`. */
export function isRightToLeft(text: string): boolean {
  return hasRightToLeft(text) && hasRightToLeft(FIRST_LETTER.exec(text)?.[0] ?? '');
}

import { fold } from '../../core/directory/fold';

/** A piece of a label, and whether it is what was typed. */
export interface Piece {
  text: string;
  hit: boolean;
}

/** How many letters of a word are what was typed of it: "Côte" typed "cot" has three. */
function lengthOfHit(word: string, typed: string): number {
  if (!fold(word).startsWith(typed)) return 0;
  const letters = [...word];
  const count = letters.findIndex((_, at) => fold(letters.slice(0, at + 1).join('')).length >= typed.length);
  return letters.slice(0, count + 1).join('').length;
}

/** A label in pieces, where its words begin as one of those typed; typed words are folded already. */
export function pieces(label: string, typed: readonly string[]): Piece[] {
  const found: Piece[] = [];
  const add = (text: string, hit: boolean) => {
    const last = found.at(-1);
    if (text === '') return;
    if (last?.hit === hit) last.text += text;
    else found.push({ text, hit });
  };
  for (const part of label.split(/([^\p{L}\p{N}\p{M}]+)/u)) {
    const length = Math.max(0, ...typed.map((word) => lengthOfHit(part, word)));
    add(part.slice(0, length), true);
    add(part.slice(length), false);
  }
  return found;
}

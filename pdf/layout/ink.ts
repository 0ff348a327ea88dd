/** Ink of text that no style gives a colour. */
export const INK = '000000';

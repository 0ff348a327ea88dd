/**
 * Shades behind a few words, as RRGGBB: disputed, missing in this language, behind its original. They must be seen in print
 * too, hence shades and not the colour of the type alone.
 */
export const MARK_SHADES = { bracket: 'EDEDED', missing: 'FBE0C8', stale: 'FFF2B8' } as const;
export type Mark = keyof typeof MARK_SHADES;

/** Size of a superscript, as a part of the size of the text beside it: what Word makes of one. */
export const SUPERSCRIPT = 0.65;

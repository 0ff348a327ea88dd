/** The most one wording can hold, in characters (UTF-16 code units): some eighty printed pages. */
export const TEXT_LIMIT = 200_000;

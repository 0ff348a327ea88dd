/** What a field of a page number shows until a program has counted the pages. */
export const FIELD_RESULT = '1';

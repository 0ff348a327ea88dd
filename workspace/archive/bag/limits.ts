/** Bytes of the largest file in a package. */
export const LARGEST_FILE = 512 * 1024 * 1024;

/** Bytes of the largest manifest or description of a package. */
export const LARGEST_TAG = 16 * 1024 * 1024;

/** Bytes of the largest text that is searched: some 4,000 pages. */
export const LARGEST_TEXT = 16 * 1024 * 1024;

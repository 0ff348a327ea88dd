/** Bytes of the largest snapshot that is read back: far beyond any workshop, below what would exhaust memory. */
export const LARGEST_SNAPSHOT = 512 * 1024 * 1024;

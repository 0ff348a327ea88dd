/** The row of digits as a French keyboard gives it without Shift. */
const FRENCH_ROW = ['&', 'é', '"', "'", '(', '-', 'è', '_', 'ç'];

/**
 * The variant (from 0) that a key accepts: "1" to "9", with Shift on a French keyboard, or the same key without it. Signs
 * typed with Shift are another key on another keyboard and mean nothing.
 */
export function variantOfKey({ key, shiftKey }: { key: string; shiftKey: boolean }): number | undefined {
  if (/^[1-9]$/.test(key)) return Number(key) - 1;
  const at = shiftKey ? -1 : FRENCH_ROW.indexOf(key.toLowerCase());
  return at < 0 ? undefined : at;
}

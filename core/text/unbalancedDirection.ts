/** Overrides and embeddings, their end, isolates and theirs. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Whether a text turns the order of letters that stand beside it: it begins an override, an embedding or an isolate and
 * does not end it, or ends one that is not its own. Such a text is drawn isolated.
 */
export function hasUnbalancedDirection(text: string): boolean {
  const open: string[] = [];
  for (const [sign] of text.matchAll(DIRECTIONS)) {
    if (sign !== '\u202c' && sign !== '\u2069') {
      open.push(
        sign === '\u202a' || sign === '\u202b' || sign === '\u202d' || sign === '\u202e'
          ? '\u202c'
          : '\u2069',
      );
    } else if (open.pop() !== sign) return true;
  }
  return open.length > 0;
}

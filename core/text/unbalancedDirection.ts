/** Overrides and embeddings, their end, isolates and theirs. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * Whether a text changes the order of letters beside it: it opens a bidirectional override, embedding or isolate
 * without closing it, or closes one that it did not open.
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

import { MUTED, RULE } from './colors';

/** What stands in the margins of every page: the draft mark above, the short title and page number below. In points. */
export const FRAME = {
  /** Added to the size of the body. */
  size: -2,
  line: 1,
  color: MUTED,
  /** The line above the footer, and the gap below it. */
  rule: { width: 0.5, gap: 6, color: RULE },
  draftLabel: { color: 'B3261E', letterSpacing: 1.5 },
} as const;

/** Numbers of lines, beside the text: their gap from it, in points. */
export const LINE_NUMBERS = { gap: 14 };

/** From the edge of the paper to the header or footer in a margin: both in millimetres. */
export function frameDistance(margin: number): number {
  return Math.min(12.5, margin / 2);
}

/**
 * What of a box stays when its text was sent and done: what was typed while the answer was under way.
 * @param sent what stood in the box when it was sent
 * @param now what stands in it
 */
export function typedSince(sent: string, now: string): string {
  return now.startsWith(sent) ? now.slice(sent.length) : now;
}

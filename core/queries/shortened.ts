/** So much of a text as names it: one line of at most 40 characters. */
export function shortened(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > 40 ? `${words.slice(0, 39).trimEnd()}…` : words;
}

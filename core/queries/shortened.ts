/** So much of a text as names it: one line of at most 40 characters. */
export function shortened(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (words.length <= 40) return words;
  const cut = words.slice(0, 39);
  // Whole words, unless the first alone is too long.
  const whole = words[39] === ' ' ? cut : cut.replace(/\s+\S*$/, '');
  return `${whole.replace(/[\s.;,:]+$/, '')}…`;
}

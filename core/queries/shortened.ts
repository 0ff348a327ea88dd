import { oneLine } from '../text/oneLine';

/** So much of a text as names it: one line of at most 40 characters, or `most`. */
export function shortened(text: string, most = 40): string {
  const words = oneLine(text);
  if (words.length <= most) return words;
  const cut = words.slice(0, most - 1);
  // Whole words, unless the first alone is too long.
  const whole = words[most - 1] === ' ' ? cut : cut.replace(/\s+\S*$/, '');
  return `${whole.replace(/[\s.;,:]+$/, '')}…`;
}

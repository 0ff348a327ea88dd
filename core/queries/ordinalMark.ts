const ROMAN: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A whole number from 1 as lists show it; letters go on as Word does: z, aa, bb, cc. */
export function ordinalMark(value: number, format: 'arabic' | 'letter' | 'roman'): string {
  if (format === 'arabic') return String(value);
  if (format === 'letter') {
    const letter = String.fromCharCode(97 + ((value - 1) % 26));
    return letter.repeat(Math.ceil(value / 26));
  }
  let rest = value;
  let mark = '';
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      mark += sign;
      rest -= size;
    }
  }
  return mark;
}

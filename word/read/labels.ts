import type { Level, Numbering } from './numbering';

/**
 * Counts as Word does. Lists that share an abstract numbering share its counters, unless an instance states its own
 * first number, which takes effect the first time the instance is used at that level; a paragraph of a higher rank
 * starts the levels below it afresh.
 */
export class LabelCounter {
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(private readonly numbering: Numbering) {}

  /** The label of the next paragraph at this place; undefined when the numbering is not defined. */
  next(numId: number, rank: number): string | undefined {
    const instance = this.numbering.instances.get(numId);
    const levels = instance && this.numbering.abstracts.get(instance.abstractId);
    if (!instance || !levels) return undefined;
    const levelAt = (at: number): Level | undefined => instance.levels.get(at) ?? levels.get(at);
    const level = levelAt(rank);
    if (!level) return undefined;
    const firstAt = (at: number): number => instance.startOverrides.get(at) ?? levelAt(at)?.start ?? 0;

    let counts = this.counters.get(instance.abstractId);
    if (!counts) this.counters.set(instance.abstractId, (counts = []));
    const use = `${numId}:${rank}`;
    const present = counts[rank];
    const restated = instance.startOverrides.has(rank) && !this.begun.has(use);
    counts[rank] = present === undefined || restated ? firstAt(rank) : present + 1;
    this.begun.add(use);
    for (let below = rank + 1; below < 9; below++) {
      const restart = levelAt(below)?.restart;
      if (restart === undefined || (restart > 0 && rank < restart)) counts[below] = undefined;
    }
    for (let above = 0; above < rank; above++) counts[above] ??= firstAt(above);

    if (level.format === 'bullet') return level.text;
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const format = level.legal ? 'decimal' : (levelAt(at)?.format ?? 'decimal');
      return formatNumber(counts[at] ?? firstAt(at), format);
    });
  }
}

/** A number in one of Word's formats; those not listed print as decimal. */
export function formatNumber(number: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(number);
    case 'upperLetter':
      return letters(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'none':
    case 'bullet':
      return '';
    default:
      return String(number);
  }
}

/** After z Word goes on with aa, bb, cc. */
function letters(number: number): string {
  if (number < 1) return '';
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

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

function roman(number: number): string {
  let rest = number;
  let printed = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      printed += sign;
      rest -= value;
    }
  }
  return printed;
}

import { isNoted, type Line } from './gridLines';

/** A cell of the grid: the index of its line, and of its day. */
export interface Place {
  line: number;
  day: number;
}

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>;

/** The cell that a key moves to; undefined for other keys. It never leaves the grid. */
export function placeAfterKey(
  lines: readonly Line[],
  days: number,
  from: Place,
  key: Key,
): Place | undefined {
  const whole = key.ctrlKey || key.metaKey;
  const edge = (direction: 1 | -1) => step(lines, direction > 0 ? -1 : lines.length, direction);
  switch (key.key) {
    case 'ArrowDown':
      return { ...from, line: step(lines, from.line, 1) };
    case 'ArrowUp':
      return { ...from, line: step(lines, from.line, -1) };
    case 'ArrowRight':
      return { ...from, day: Math.min(from.day + 1, days - 1) };
    case 'ArrowLeft':
      return { ...from, day: Math.max(from.day - 1, 0) };
    case 'Home':
      return { line: whole ? edge(1) : from.line, day: 0 };
    case 'End':
      return { line: whole ? edge(-1) : from.line, day: days - 1 };
    case 'PageDown':
      return { ...from, line: step(lines, from.line, 1, isDelegation) };
    case 'PageUp':
      return { ...from, line: step(lines, from.line, -1, isDelegation) };
    default:
      return undefined;
  }
}

const isDelegation = ({ kind }: Line) => kind === 'delegation';

/** The next line (that fits), or the same one at the end. */
function step(
  lines: readonly Line[],
  from: number,
  direction: 1 | -1,
  fits: (line: Line) => boolean = () => true,
): number {
  for (let index = from + direction; index >= 0 && index < lines.length; index += direction) {
    const line = lines[index];
    if (line && fits(line)) return index;
  }
  return from;
}

/** The next line of a person, or of a delegation without people, for a letter that notes one and goes on. */
export function nextNotedLine(lines: readonly Line[], from: number): number {
  return step(lines, from, 1, isNoted);
}

export function nextDelegation(lines: readonly Line[], from: number): number {
  return step(lines, from, 1, isDelegation);
}

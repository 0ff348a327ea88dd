import type { Unsettled } from '../../../core/capture/parseLine';
import classes from './CaptureLine.module.css';

/** Amber under the parts of the line that are not settled yet: the same text, not seen, behind the field. */
export function UnsettledMarks({ line, unsettled }: { line: string; unsettled: readonly Unsettled[] }) {
  if (unsettled.length === 0) return null;
  const marks = [...unsettled].sort((a, b) => a.start - b.start);
  return (
    <div aria-hidden className={classes.marks}>
      {marks.map(({ start, end }, index) => (
        <span key={start}>
          {line.slice(marks[index - 1]?.end ?? 0, start)}
          <mark>{line.slice(start, end)}</mark>
        </span>
      ))}
    </div>
  );
}

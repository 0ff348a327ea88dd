import type { ReactNode } from 'react';
import { cx } from './cx';
import classes from './Segments.module.css';

interface SegmentProps {
  pressed: boolean;
  onPress: () => void;
  /** Why it cannot be chosen now; it is dim and says so. */
  whyNot?: string | undefined;
  children: ReactNode;
}

/** One of the choices that `Segments` holds. */
export function Segment({ pressed, onPress, whyNot, children }: SegmentProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      disabled={whyNot !== undefined}
      title={whyNot}
      className={cx('hint', classes.segment)}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

/** One of few beside each other, each pressed by itself: no arrow chooses on its way. A field of a form is a `Segmented`. */
export function Segments({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={label} className={classes.segments}>
      {children}
    </div>
  );
}

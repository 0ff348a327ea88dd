import type { ReactNode } from 'react';
import { cx } from './cx';
import classes from './Actions.module.css';

/** The buttons of a form or a question; a dialog has them at its end, in sight however much stands above: Cancel, then the primary one. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className={cx('line wraps', classes.actions)}>{children}</div>;
}

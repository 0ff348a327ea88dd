import type { ReactNode } from 'react';
import { cx } from './cx';
import classes from './FactRows.module.css';

/** Facts of what a panel shows: what it is called, and the value beside it, a field only once it is pointed at. */
export function FactRows({ children }: { children: ReactNode }) {
  return <div className={cx('stack gap-1', classes.facts)}>{children}</div>;
}

import type { ReactNode } from 'react';
import classes from './FactRows.module.css';

/** Facts of what a panel shows: what it is called, and the value beside it, a field only once it is pointed at. */
export function FactRows({ children }: { children: ReactNode }) {
  return <div className={classes.facts}>{children}</div>;
}

import type { ReactNode } from 'react';
import { cx } from './cx';
import classes from './EmptyState.module.css';

interface EmptyStateProps {
  title: string;
  /** What to do first, in one or two sentences: an empty place teaches. */
  children: ReactNode;
  actions?: ReactNode;
}

export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <p className={classes.title}>{title}</p>
      <p className={classes.text}>{children}</p>
      {actions !== undefined && <div className={cx('line wraps', classes.actions)}>{actions}</div>}
    </div>
  );
}

import classes from './KeyCap.module.css';

/** One key of the keyboard, as it is written on it. */
export function KeyCap({ children }: { children: string }) {
  return <kbd className={classes.key}>{children}</kbd>;
}

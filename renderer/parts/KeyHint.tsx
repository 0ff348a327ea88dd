import { keyCaps, type Shortcut } from '../actions/shortcut';
import classes from './KeyHint.module.css';

/** A shortcut drawn as keys. */
export function KeyHint({ shortcut }: { shortcut: Shortcut }) {
  return (
    <span className={classes.keys}>
      {keyCaps(shortcut).map((cap) => (
        <kbd key={cap} className={classes.key}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}

import { keyCaps, type Shortcut } from '../keys/shortcut';
import { useInterfaceLanguage } from '../locales/labels';
import { KeyCap } from './KeyCap';
import classes from './KeyHint.module.css';

/** A shortcut drawn as keys. */
export function KeyHint({ shortcut }: { shortcut: Shortcut }) {
  const language = useInterfaceLanguage();
  return (
    <span className={classes.keys}>
      {keyCaps(shortcut, language).map((cap) => (
        <KeyCap key={cap}>{cap}</KeyCap>
      ))}
    </span>
  );
}

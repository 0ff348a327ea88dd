import type { ReactNode } from 'react';
import classes from './LinkButton.module.css';

interface LinkButtonProps {
  onPress: () => void;
  /** The caret stays in the text that the sentence speaks of. */
  keepsCaret?: boolean;
  children: ReactNode;
}

/** A button that stands in a sentence. */
export function LinkButton({ onPress, keepsCaret = false, children }: LinkButtonProps) {
  return (
    <button
      type="button"
      className={classes.link}
      onMouseDown={(event) => keepsCaret && event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

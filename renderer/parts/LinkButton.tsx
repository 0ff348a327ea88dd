import type { ReactNode } from 'react';
import classes from './LinkButton.module.css';

interface LinkButtonProps {
  onPress: () => void;
  /** The caret stays in the text that the sentence speaks of. */
  keepsCaret?: boolean;
  /** The keyboard does the same by a key of its own. */
  isSkipped?: boolean;
  disabled?: boolean;
  children: ReactNode;
}

/** A button that stands in a sentence. */
export function LinkButton({
  onPress,
  keepsCaret = false,
  isSkipped = false,
  disabled = false,
  children,
}: LinkButtonProps) {
  return (
    <button
      type="button"
      tabIndex={isSkipped ? -1 : undefined}
      disabled={disabled}
      className={classes.link}
      onMouseDown={(event) => keepsCaret && event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

import type { ReactNode } from 'react';
import { cx } from './cx';
import classes from './LinkButton.module.css';

interface LinkButtonProps {
  onPress: () => void;
  /** The caret stays in the text that the sentence speaks of. */
  keepsCaret?: boolean;
  /** The keyboard does the same by a key of its own. */
  isSkipped?: boolean;
  disabled?: boolean;
  /** Not of the text it stands in: as quiet as what explains, until it is pointed at. */
  isQuiet?: boolean;
  children: ReactNode;
}

/** A button that stands in a sentence. */
export function LinkButton(props: LinkButtonProps) {
  const {
    onPress,
    keepsCaret = false,
    isSkipped = false,
    disabled = false,
    isQuiet = false,
    children,
  } = props;
  return (
    <button
      type="button"
      tabIndex={isSkipped ? -1 : undefined}
      disabled={disabled}
      className={cx(classes.link, isQuiet && classes.quiet)}
      onMouseDown={(event) => keepsCaret && event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

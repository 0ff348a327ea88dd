import type { ReactNode } from 'react';
import { cx } from './cx';
import classes from './LanguageTabs.module.css';

interface LanguageTabProps {
  pressed: boolean;
  onPress: () => void;
  children: ReactNode;
}

/** One of the choices that `LanguageTabGroup` holds. */
export function LanguageTab({ pressed, onPress, children }: LanguageTabProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      className={cx(classes.tab, pressed && classes.current)}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

export function LanguageTabGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="group" aria-label={label} className={classes.tabs}>
      {children}
    </div>
  );
}

import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './Chip.module.css';

interface ChipProps {
  children: ReactNode;
  /** What was entered; a place of the plan or a kind, outlined; something that still lacks an answer. */
  look?: 'entered' | 'outlined' | 'gap';
  remove?: { label: string; onPress: () => void; tabStop?: boolean };
}

/** A short thing that was recognised or chosen, and the way to take it away. */
export function Chip({ children, look = 'entered', remove }: ChipProps) {
  return (
    <span className={classes.chip} data-look={look}>
      {children}
      {remove && (
        <button
          type="button"
          className="square quiet"
          tabIndex={remove.tabStop === false ? -1 : undefined}
          aria-label={remove.label}
          onClick={remove.onPress}
        >
          <IconX size={14} aria-hidden />
        </button>
      )}
    </span>
  );
}

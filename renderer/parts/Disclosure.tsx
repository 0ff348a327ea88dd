import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { cx } from './cx';
import classes from './Disclosure.module.css';

interface DisclosureProps {
  opened: boolean;
  onToggle: (opened: boolean) => void;
  children: ReactNode;
}

/** The line that opens what stands under it, and closes it again. */
export function Disclosure({ opened, onToggle, children }: DisclosureProps) {
  return (
    <button
      type="button"
      className={cx('line', classes.toggle)}
      aria-expanded={opened}
      onClick={() => onToggle(!opened)}
    >
      <IconChevronRight size={16} aria-hidden />
      {children}
    </button>
  );
}

import { IconAlertCircle, IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { cx } from './cx';
import classes from './Note.module.css';

/** What a note says by its ground: only said, something lacks, all is well, refused or damaged. */
export type NoteMeaning = 'plain' | 'gap' | 'ok' | 'danger';

const SIGNS = {
  plain: IconInfoCircle,
  gap: IconAlertTriangle,
  ok: IconCircleCheck,
  danger: IconAlertCircle,
} satisfies Record<NoteMeaning, unknown>;

interface NoteProps {
  meaning?: NoteMeaning;
  /** A sign that says more than the meaning's own. */
  icon?: ComponentType<{ size: number; 'aria-hidden': true; className: string | undefined }>;
  children: ReactNode;
  /** Buttons at the end. */
  action?: ReactNode;
  role?: 'status' | 'alert' | 'note' | 'group';
  /** Names a group. */
  label?: string;
  id?: string;
  /** Across the whole work area, at its top. */
  isBand?: boolean;
}

/** Something said in its place: a sign, the words, and what can be done about it. */
export function Note(props: NoteProps) {
  const {
    meaning = 'plain',
    icon: Sign = SIGNS[meaning],
    children,
    action,
    role,
    label,
    id,
    isBand = false,
  } = props;
  return (
    <div
      className={cx(classes.note, isBand && classes.band)}
      data-meaning={meaning}
      role={role}
      aria-label={label}
      id={id}
    >
      <Sign size={16} aria-hidden className={classes.sign} />
      <div className={classes.text}>{children}</div>
      {action !== undefined && <div className="line wraps">{action}</div>}
    </div>
  );
}

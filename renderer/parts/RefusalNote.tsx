import { IconAlertCircle } from '@tabler/icons-react';
import type { Refusal } from '../../core/messages/refusal';
import { useExplain } from '../locales/labels';
import classes from './RefusalNote.module.css';

/** Why something was not done, calmly, where it happened. Draws nothing when nothing was refused. */
export function RefusalNote({ refusal }: { refusal: Refusal | undefined }) {
  const explain = useExplain();
  return (
    <div role="alert" className={classes.region}>
      {refusal && (
        <p className={classes.note}>
          <IconAlertCircle size={16} aria-hidden className={classes.icon} />
          {explain(refusal)}
        </p>
      )}
    </div>
  );
}

import type { Refusal } from '../../core/messages/refusal';
import { useExplain } from '../locales/labels';
import { Note } from './Note';
import classes from './RefusalNote.module.css';

/** A refusal, shown where it happened. Draws nothing without one. */
export function RefusalNote({ refusal }: { refusal: Refusal | undefined }) {
  const explain = useExplain();
  return (
    <div role="alert" className={classes.region}>
      {refusal && <Note meaning="danger">{explain(refusal)}</Note>}
    </div>
  );
}

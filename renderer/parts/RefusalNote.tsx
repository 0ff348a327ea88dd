import type { Refusal } from '../../core/messages/refusal';
import { useExplain } from '../locales/labels';
import { Note } from './Note';

/** A refusal, shown where it happened. Draws nothing without one. */
export function RefusalNote({ refusal }: { refusal: Refusal | undefined }) {
  const explain = useExplain();
  return (
    <div role="alert" className="filled">
      {refusal && <Note meaning="danger">{explain(refusal)}</Note>}
    </div>
  );
}

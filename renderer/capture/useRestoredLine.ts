import { useEffect } from 'react';
import { useDrafts } from '../state/drafts';
import { useMirror } from '../state/mirror';
import { resetCapture, useCapture } from './captureStore';
import { CAPTURE_DRAFT } from './record';

let shownFor: string | undefined;

/** What was being typed when the window went away is offered back: a line as it was, several as a paste to confirm. */
export function useRestoredLine(): void {
  const workshop = useMirror((mirror) => mirror.workshop?.ledger.id);
  const draftsOf = useDrafts((drafts) => drafts.workshop);

  useEffect(() => {
    if (workshop === undefined || shownFor === workshop) return;
    if (shownFor !== undefined) resetCapture();
    if (draftsOf !== workshop) return;
    shownFor = workshop;
    const text = useDrafts.getState().found[CAPTURE_DRAFT] ?? '';
    const { line, pending } = useCapture.getState();
    if (text.trim() === '' || line !== '' || pending.length > 0) return;
    useCapture.setState({ restored: true, ...(text.includes('\n') ? { pasted: text } : { line: text }) });
  }, [workshop, draftsOf]);
}

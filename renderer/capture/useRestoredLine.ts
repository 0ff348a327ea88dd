import { useLayoutEffect } from 'react';
import { draftKeys } from '../state/draftKeys';
import { draftText, useDrafts } from '../state/drafts';
import { useDraftOf } from '../state/useDraftOf';
import { ownLine, useCapture } from './captureStore';

let shownFor: string | undefined;

/** What was being typed when the window went away is offered back: a line as it was, several as a paste to confirm. */
export function useRestoredLine(): void {
  const { place } = useDraftOf(draftKeys.capture);
  const isRead = useDrafts((drafts) => drafts.isRead && drafts.workshop === place?.workshop);
  const owner = place && `${place.workshop} ${place.actor ?? ''}`;

  // Before anything can be typed: a line never begins in one workshop and ends in another.
  useLayoutEffect(() => {
    if (owner === undefined) return;
    ownLine(owner);
    if (!isRead || shownFor === owner) return;
    shownFor = owner;
    const text = draftText(useDrafts.getState(), place) ?? '';
    const { line, pending } = useCapture.getState();
    if (text.trim() === '' || line !== '' || pending.length > 0) return;
    useCapture.setState({ restored: true, ...(text.includes('\n') ? { pasted: text } : { line: text }) });
  }, [owner, place, isRead]);
}

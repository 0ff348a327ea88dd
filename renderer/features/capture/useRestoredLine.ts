import { useLayoutEffect, useRef } from 'react';
import type { Vocabulary } from '../../../core/capture/vocabulary';
import type { DraftAbout, EditedEntry } from '../../../core/model/draftAbout';
import { draftKeys } from '../../state/draftKeys';
import { draftAt, useDrafts } from '../../state/drafts';
import { useDraftOf } from '../../state/useDraftOf';
import { emptyLine, setLineOwner, useCapture } from '../../state/captureStore';
import { isRecorded } from './isRecorded';
import { keepUnfinishedLines } from './recordLines';
import { stillThere } from './stillThere';
import { literalOf } from './takeBack';

let shownFor: string | undefined;

/** What was being typed when the window went away is offered back: a line as it was, several as a paste to confirm. */
export function useRestoredLine(vocabulary: Vocabulary): void {
  const known = useRef(vocabulary);
  useLayoutEffect(() => {
    known.current = vocabulary;
  });
  const { place } = useDraftOf(draftKeys.capture);
  const isRead = useDrafts((drafts) => drafts.isRead && drafts.workshop === place?.workshop);
  const replaced = useDrafts((drafts) => drafts.replaced);
  const owner = place && `${place.workshop} ${place.actor ?? ''}`;

  // Before anything can be typed: a line never begins in one workshop and ends in another.
  useLayoutEffect(() => {
    if (owner === undefined) return;
    setLineOwner(owner);
    const shown = `${owner} ${replaced}`;
    if (!isRead || shownFor === shown) return;
    // The same line, of a workshop that was replaced since: what stands in it may be erased.
    if (shownFor?.startsWith(`${owner} `)) emptyLine();
    shownFor = shown;
    const draft = draftAt(useDrafts.getState(), place);
    const { line, pending } = useCapture.getState();
    if (!draft || draft.text.trim() === '' || line !== '' || pending.length > 0) return;
    const left = notRecorded(draft);
    useCapture.setState({ restored: left.length > 0, ...putBack(left, known.current) });
    if (left.length < draft.text.split('\n').length) keepUnfinishedLines();
  }, [owner, place, isRead, replaced]);
}

interface Line {
  line: string;
  /** Under which it was sent; "" for one that never was. */
  id: string;
  /** The entry that it changes. */
  edited: EditedEntry | null;
}

/** The lines without those whose answer was lost, but which the host has recorded. */
function notRecorded({ text, ids = [], edited = [] }: { text: string } & DraftAbout): Line[] {
  return text
    .split('\n')
    .map((line, index) => ({ line, id: ids[index] ?? '', edited: edited[index] ?? null }))
    .filter(({ id }) => !isRecorded(id));
}

function putBack(left: readonly Line[], vocabulary: Vocabulary) {
  const [first] = left;
  if (!first) return {};
  // The change of an entry goes on as that, while the entry is there; what stood beside it waits under the line.
  const change = left.findLast(({ edited }) => edited !== null && stillThere(edited));
  if (change?.edited) {
    const others = left.filter((each) => each !== change).map(({ line }) => line);
    // What was text although it looks like a name still is.
    const literal = literalOf(change.edited, vocabulary);
    return {
      line: change.line,
      literal,
      takenBack: { ...change.edited, literal },
      ...(others.length > 0 && { aside: { text: others.join('\n'), id: crypto.randomUUID() } }),
    };
  }
  if (left.length === 1) return { line: first.line, sentAs: first.id === '' ? undefined : first.id };
  const text = left.map(({ line }) => line).join('\n');
  // Of one paste, or of lines that were sent one by one.
  const isOne = first.id !== '' && left.every(({ id }) => id === first.id);
  if (isOne) return { pasted: { text, id: first.id } };
  const sent = left
    .filter(({ id }) => id !== '' && left.filter((other) => other.id === id).length === 1)
    .map(({ line, id }) => ({ line: line.trim(), id }));
  return { pasted: { text, id: crypto.randomUUID(), sent } };
}

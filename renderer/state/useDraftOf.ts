import { useEffect, useMemo } from 'react';
import type { DraftKey } from './draftKeys';
import type { DraftAbout } from '../../core/model/draftAbout';
import { draftAt, dropDraft, keepDraft, nameOf, offerDraft, useDrafts, type DraftPlace } from './drafts';
import type { KeptLine } from './useKeptForm';
import { useMirror } from './mirror';
import { sentFrom } from './saving';
import { typedSince } from './typedSince';
import { useView } from './view';

export interface DraftOf {
  /** The unfinished text of this box, this workshop and the person working here. */
  text: string | undefined;
  /** Another box, workshop or person: what a component holds of the one before is not theirs. */
  name: string;
  place: DraftPlace | undefined;
  /** The `rev`s of the wording that the unfinished text was written on; undefined where that is not known. */
  base: readonly number[] | undefined;
  /** Keeps what is being typed, here and on disk. An empty text is none. */
  write: (text: string, about?: DraftAbout) => void;
  /** On disk only: for a box that holds what is typed by itself. */
  keep: (text: string, about?: DraftAbout) => void;
  /** Sends the text by `work`; until it is on disk, what is said to be unsaved is this box. */
  send: <T>(work: () => T) => T;
  /** It was committed, or given up. */
  drop: () => void;
}

/**
 * The unfinished text of one box. It belongs to the workshop under the address and to the person working here; after
 * "Working as" changed it is offered again to the one who typed it.
 */
export function useDraftOf(key: DraftKey | undefined): DraftOf {
  const workshop = useView((view) => view.workshop);
  const actor = useMirror((mirror) => mirror.library?.state.settings.workingAs);
  const place = useMemo(
    () => (key === undefined || workshop === undefined ? undefined : { workshop, actor, key }),
    [workshop, actor, key],
  );
  const found = useDrafts((drafts) => draftAt(drafts, place));
  return useMemo(
    () => ({
      text: found?.text,
      base: found?.base,
      place,
      name: `${workshop ?? ''} ${actor ?? ''} ${key ?? ''}`,
      write: (typed, about) => {
        if (!place) return;
        if (typed === '') return dropDraft(place);
        offerDraft(place, typed, about);
        keepDraft(place, typed, about);
      },
      keep: (typed, about) => {
        if (place) keepDraft(place, typed, about);
      },
      send: (work) => (place ? sentFrom(nameOf(place), work) : work()),
      drop: () => {
        if (place) dropDraft(place);
      },
    }),
    [found, place, workshop, actor, key],
  );
}

interface DraftLine extends KeptLine, Pick<DraftOf, 'name'> {
  /** Sends what is typed by `work`, which answers whether it was done; what was typed meanwhile goes on standing here. */
  send: (work: () => Promise<boolean>) => Promise<boolean>;
}

/** One line that is typed to be added: its words are the draft, so that they outlive the box, the page and the window. */
export function useDraftLine(key: DraftKey): DraftLine {
  const { text = '', place, write, send, name } = useDraftOf(key);
  return {
    typed: text,
    type: write,
    name,
    send: async (work) => {
      const done = await send(work);
      if (done) write(typedSince(text, draftAt(useDrafts.getState(), place)?.text ?? ''));
      return done;
    },
  };
}

/** Sends what waits to be on disk as the window goes away or out of sight. */
export function useDraftsSentOnLeaving(send: () => void): void {
  useEffect(() => {
    const leave = () => {
      if (document.visibilityState === 'hidden') send();
    };
    window.addEventListener('pagehide', send);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('pagehide', send);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [send]);
}

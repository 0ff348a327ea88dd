import { useRef, useState, type RefObject } from 'react';
import type { Node } from '../../../core/model/text';
import type { DraftKey } from '../../state/draftKeys';
import type { DraftAbout } from '../../../core/model/draftAbout';
import { draftAt, draftPlace, dropDraft, keepDraft, nameOf, offerDraft, useDrafts } from '../../state/drafts';
import { sentFrom } from '../../state/saving';
import { wordingFromDraft, wordingToDraft } from '../../blocks/wording/wordingDraft';
import { edit, isEditing, type Editing } from './draftStore';

/**
 * State of a text editor on a line of the sheet (`frame`): typed text is kept as a draft under `key`, and focus returns
 * to the line when editing ends, unless it moved elsewhere.
 */
export function useTextEditor(target: Editing, key: DraftKey, frame: RefObject<HTMLElement | null>) {
  // Whose it is does not change while it is written.
  const [place] = useState(() => draftPlace(key));
  const [draft] = useState(() => draftAt(useDrafts.getState(), place));
  const [offered] = useState(() => wordingFromDraft(draft?.text));
  const typed = useRef<Node[][]>(undefined);
  const written = useRef<DraftAbout>(undefined);
  /** Done with once: leaving the field afterwards is no second commit. */
  const left = useRef(false);

  const setAside = () => {
    const text = typed.current ? wordingToDraft(typed.current) : '';
    if (text !== '' && place) offerDraft(place, text, written.current);
  };
  const close = () => {
    if (isEditing(target)) edit(undefined);
  };
  const handBack = () => frame.current?.closest<HTMLElement>('[data-row]')?.focus({ preventScroll: true });

  return {
    /** What was typed before and never committed. */
    offered,
    /** What that was written on; undefined where it is not known. */
    about: offered && draft,
    isLeft: () => left.current,
    /** Something is typed, written on what `about` says. */
    keep: (text: Node[][], about: DraftAbout) => {
      typed.current = text;
      written.current = about;
      if (place) keepDraft(place, wordingToDraft(text), about);
    },
    /** What was typed is given up: somebody chose what stands now. */
    giveUp: () => {
      left.current = true;
      handBack();
      if (place) dropDraft(place);
      close();
    },
    /** A question about the text has the keyboard meanwhile: leaving the field for it is not leaving. */
    hold: (held: boolean) => {
      left.current = held;
    },
    /**
     * The field was left by another way than its keys: nothing typed is nothing to keep it open for. Asked a moment later,
     * since an editor that is being put into its place, and a window that is left, lose the keyboard and get it back.
     */
    blurred: () =>
      queueMicrotask(() => {
        const inside = frame.current?.contains(document.activeElement);
        if (!left.current && !inside && typed.current === undefined) close();
      }),
    /** Commits by `work`, which answers whether it was done; what was not is offered again on the line. */
    commit: async (how: 'enter' | 'blur', work: () => Promise<boolean>) => {
      left.current = true;
      if (how === 'enter') handBack();
      if (!(await (place ? sentFrom(nameOf(place), work) : work()))) setAside();
      else if (place) dropDraft(place);
      close();
    },
    /** Escape: what was typed stays offered on the line until it is taken up again. */
    cancel: () => {
      left.current = true;
      handBack();
      setAside();
      close();
    },
  };
}

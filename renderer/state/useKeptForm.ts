import { useRef, useState } from 'react';
import type { DraftAbout } from '../../core/model/draftAbout';
import { inForm, type FormKey } from './draftKeys';
import {
  draftAt,
  dropDraft,
  keepDraft,
  offerDraft,
  useDrafts,
  type DraftPlace,
  type Unfinished,
} from './drafts';
import { dropMemoryText, memoryText, keepInMemory, useMemoryTexts, useTextOwner } from './memoryTexts';
import { sentFrom, settleBox } from './saving';
import { typedSince } from './typedSince';
import { useMirror } from './mirror';
import { useView } from './view';

/** One box of text: what stands in it, and the way to keep every change of it. */
export interface KeptLine {
  typed: string;
  type: (text: string, about?: DraftAbout) => void;
}

export interface KeptForm<F extends string> {
  line: (field: F) => KeptLine;
  /** What stands in the box. */
  text: (field: F) => string;
  /** What is kept of the box with what it was written on; undefined where nothing was typed. */
  kept: (field: F) => Pick<Unfinished, 'text' | 'base' | 'over' | 'ids'> | undefined;
  /** Something in it was typed before the form was opened, and nothing since. */
  isOffered: boolean;
  /** Asked as the form is closed: something was typed in it now, and not sent. */
  isLeftUnsent: () => boolean;
  /**
   * Sends what is typed by `work`, which answers whether it was done; then nothing is kept any more but what was typed
   * meanwhile.
   */
  send: (work: () => Promise<boolean>) => Promise<boolean>;
  /** It was given up: every box is as at the start. */
  drop: () => void;
}

/**
 * The texts of a form that are sent together. Each box is a draft of its own, of the workshop under the address and the
 * person working here, so that closing the form, the window or the laptop loses none of it.
 * @param fields every box of the form with what stands in it before anybody typed
 * @param isHeld held by this window and never written to disk: names of people, and what is of no workshop yet
 */
export function useKeptForm<F extends string>(
  form: FormKey,
  fields: Readonly<Record<F, string>>,
  isHeld = false,
): KeptForm<F> {
  const workshop = useView((view) => view.workshop);
  const actor = useMirror((mirror) => mirror.library?.state.settings.workingAs);
  const drafts = useDrafts();
  const whose = useTextOwner();
  const held = useMemoryTexts();
  const [isTouched, setTouched] = useState(false);
  /** Boxes that were typed in since the form was opened and are not as at the start. */
  const unsent = useRef(new Set<F>());

  const isSending = useRef(false);

  const names = Object.keys(fields) as F[];
  const placeOf = (field: F): DraftPlace | undefined =>
    workshop === undefined ? undefined : { workshop, actor, key: inForm(form, field) };
  const kept = (field: F) => {
    if (!isHeld) return draftAt(drafts, placeOf(field));
    const text = memoryText(held, whose, inForm(form, field));
    return text === undefined ? undefined : { text };
  };
  const dropField = (field: F) => {
    unsent.current.delete(field);
    if (isHeld) return dropMemoryText(whose, inForm(form, field));
    const place = placeOf(field);
    if (place && draftAt(useDrafts.getState(), place)) dropDraft(place);
  };
  const write = (field: F, text: string, about?: DraftAbout) => {
    setTouched(true);
    unsent.current.add(field);
    if (text === fields[field]) return dropField(field);
    if (isHeld) return keepInMemory(whose, inForm(form, field), text);
    const place = placeOf(field);
    if (!place) return;
    // Emptied where something stood at the start: that is shown, though on disk an empty text is none.
    offerDraft(place, text, about);
    keepDraft(place, text, about);
  };
  const text = (field: F) => kept(field)?.text ?? fields[field];
  const drop = () => {
    setTouched(false);
    settleBox(`${workshop ?? ''} ${actor ?? ''} ${form}`);
    names.forEach(dropField);
  };
  /** What stands in a box now, whatever was drawn last. */
  const latest = (field: F): string => {
    if (isHeld) return memoryText(useMemoryTexts.getState(), whose, inForm(form, field)) ?? fields[field];
    return draftAt(useDrafts.getState(), placeOf(field))?.text ?? fields[field];
  };
  const keepTypedSince = (sent: readonly string[]) => {
    const rest = names.map((field, index) => {
      const [before = '', now] = [sent[index], latest(field)];
      // A box that began with a text is changed and not added to: what stands in it is the text that is meant.
      if (now === before) return fields[field];
      return fields[field] === '' ? typedSince(before, now) : now;
    });
    drop();
    names.forEach((field, index) => {
      const typed = rest[index] ?? fields[field];
      if (typed !== fields[field]) write(field, typed);
    });
  };
  return {
    text,
    kept,
    line: (field) => ({ typed: text(field), type: (typed, about) => write(field, typed, about) }),
    isOffered: !isTouched && names.some((field) => kept(field) !== undefined),
    isLeftUnsent: () => unsent.current.size > 0 && !isSending.current,
    send: async (work) => {
      // What it changes may close the form before the answer is here.
      isSending.current = true;
      const sent = names.map(text);
      const done = await sentFrom(`${workshop ?? ''} ${actor ?? ''} ${form}`, work);
      isSending.current = false;
      if (done) keepTypedSince(sent);
      return done;
    },
    drop,
  };
}

import { create } from 'zustand';
import { isRefusal } from '../../core/messages/refusal';
import type { DraftAbout } from '../../core/model/draftAbout';
import { desk } from './bridge';
import type { DraftKey } from './draftKeys';
import { useMirror } from './mirror';
import { followSaving, sentFrom, settleBox } from './saving';
import { showToast } from './toasts';
import { useView } from './view';

/** An unfinished text: whose, of what, and the words. One without an author is from before authors were kept. */
export interface Unfinished extends DraftAbout {
  actor: string | undefined;
  key: string;
  text: string;
}

interface Drafts {
  /** The workshop whose drafts these are; undefined until they were asked for. */
  workshop: string | undefined;
  /** Whether the host has said which drafts there are, or that it cannot. */
  isRead: boolean;
  /** How often a workshop was replaced as a whole while this window had it: what is being written begins anew from its draft. */
  replaced: number;
  /** By author and key. */
  texts: Readonly<Record<string, Unfinished>>;
}

export const useDrafts = create<Drafts>()(() => ({
  workshop: undefined,
  isRead: false,
  replaced: 0,
  texts: {},
}));

/** Whether the texts left unfinished in a workshop are known: before that a box would be typed into, and kept, over what it held. */
export function useDraftsKnown(workshop: string | undefined): boolean {
  return useDrafts((drafts) => drafts.isRead && drafts.workshop === workshop);
}

/** Where an unfinished text belongs: one workshop, one person, one box. */
export interface DraftPlace {
  workshop: string;
  actor: string | undefined;
  key: DraftKey;
}

const slotOf = (actor: string | undefined, key: string) => `${actor ?? ''} ${key}`;
/** The name of a box, its workshop and its person. */
export const nameOf = ({ workshop, actor, key }: DraftPlace) => `${workshop} ${slotOf(actor, key)}`;

/** The longest a keystroke waits before it is on its way to disk, in milliseconds. */
const DRAFT_DELAY = 250;

interface Waiting {
  place: DraftPlace;
  text: string;
  about: DraftAbout;
  timer: ReturnType<typeof setTimeout>;
}
const pending = new Map<string, Waiting>();

/** The place of a box in the workshop under the address, for the person working now. */
export function draftPlace(key: DraftKey): DraftPlace | undefined {
  const { workshop } = useView.getState();
  if (workshop === undefined) return undefined;
  return { workshop, actor: useMirror.getState().library?.state.settings.workingAs, key };
}

/** The unfinished text of this person's in this workshop, or one that is nobody's, with what stands beside it. */
export function draftAt({ workshop, texts }: Drafts, place: DraftPlace | undefined): Unfinished | undefined {
  if (!place || place.workshop !== workshop) return undefined;
  return texts[slotOf(place.actor, place.key)] ?? texts[slotOf(undefined, place.key)];
}

export function draftText(drafts: Drafts, place: DraftPlace | undefined): string | undefined {
  return draftAt(drafts, place)?.text;
}

/** Asks for the unfinished texts of a workshop; those of the one before are gone at once, whatever comes of it. */
export function findDrafts(workshop: string): Promise<void> {
  if (useDrafts.getState().workshop !== workshop) useDrafts.setState({ workshop, isRead: false, texts: {} });
  return readDrafts(workshop, () => true);
}

/**
 * Their workshop was replaced as a whole, as by an erasing: what this window holds is what was in the old one. What is
 * typed and not sent goes out first, so that the host takes from it what was erased; then every editor begins anew.
 */
export async function rereadDrafts(workshop: string): Promise<void> {
  await sendDrafts();
  await readDrafts(workshop, ({ actor, key }) =>
    pending.has(nameOf({ workshop, actor, key: key as DraftKey })),
  );
  useDrafts.setState(({ replaced }) => ({ replaced: replaced + 1 }));
}

/** @param isNewer of a text that this window holds: whether it was typed after what is on disk */
async function readDrafts(workshop: string, isNewer: (text: Unfinished) => boolean): Promise<void> {
  const drafts = await desk().api.listDrafts({ workshop });
  if (useDrafts.getState().workshop !== workshop) return;
  if (isRefusal(drafts)) {
    useDrafts.setState({ isRead: true });
    showToast({ refusal: drafts });
    return;
  }
  const found = drafts.map(
    ({ at: _at, actor, ...draft }) => [slotOf(actor, draft.key), { actor, ...draft }] as const,
  );
  // What was typed while they were on their way is newer.
  useDrafts.setState(({ texts }) => {
    const newer = Object.entries(texts).filter(([, text]) => isNewer(text));
    return { isRead: true, texts: { ...Object.fromEntries(found), ...Object.fromEntries(newer) } };
  });
}

/** Writes unfinished text to disk, at most every 250 ms, with what it was written on. */
export function keepDraft(place: DraftPlace, text: string, about: DraftAbout = {}): void {
  const name = nameOf(place);
  const waiting = pending.get(name);
  if (waiting) {
    waiting.text = text;
    waiting.about = about;
    return;
  }
  pending.set(name, { place, text, about, timer: setTimeout(() => void send(name), DRAFT_DELAY) });
}

function send(name: string): Promise<unknown> | undefined {
  const latest = pending.get(name);
  forget(name);
  if (!latest) return undefined;
  const { text, place, about } = latest;
  // Beside what its box failed to send: that an unfinished text is kept does not save it.
  return sentFrom(`${name} draft`, () =>
    followSaving(() => desk().api.putDraft({ ...input(place, text), ...about })),
  );
}

function input({ workshop, actor, key }: DraftPlace, text: string) {
  return { workshop, key, text, ...(actor !== undefined && { actor }) };
}

/** The window may be going away: what waits its 250 ms is sent now. */
export async function sendDrafts(): Promise<void> {
  await Promise.all([...pending.keys()].map(send));
}

/** Keeps text that is on its way to disk in another form only if that takes long: it waits its 250 ms anew. */
export function keepDraftIfLate(place: DraftPlace, text: string, about: DraftAbout = {}): void {
  forget(nameOf(place));
  keepDraft(place, text, about);
}

/** Shows unfinished text wherever its box is drawn next, besides what is on disk. */
export function offerDraft({ workshop, actor, key }: DraftPlace, text: string, about: DraftAbout = {}): void {
  if (useDrafts.getState().workshop !== workshop) return;
  const offered = { actor, key, text, ...about };
  useDrafts.setState(({ texts }) => ({ texts: { ...texts, [slotOf(actor, key)]: offered } }));
}

function forget(name: string): void {
  clearTimeout(pending.get(name)?.timer);
  pending.delete(name);
}

/** Drops a draft that was committed or given up, and one that is nobody's with it: it was offered in its place. */
export function dropDraft(place: DraftPlace): void {
  dropUnfinished(place.workshop, place.actor, place.key);
  const { workshop, texts } = useDrafts.getState();
  if (workshop !== place.workshop || !texts[slotOf(undefined, place.key)]) return;
  dropUnfinished(place.workshop, undefined, place.key);
}

function dropUnfinished(workshop: string, actor: string | undefined, key: DraftKey): void {
  const place = { workshop, actor, key };
  forget(nameOf(place));
  const slot = slotOf(actor, key);
  const drafts = useDrafts.getState();
  if (drafts.workshop === workshop && drafts.texts[slot]) {
    const texts = Object.entries(drafts.texts).filter(([each]) => each !== slot);
    useDrafts.setState({ texts: Object.fromEntries(texts) });
  }
  settleBox(nameOf(place));
  void desk().api.putDraft(input(place, ''));
}

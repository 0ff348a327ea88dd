import { create } from 'zustand';
import type { Language } from '../../core/model/language';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { itemUnderWay } from '../../core/queries/itemUnderWay';
import type { RoomStatus, Slide } from '../../core/room/stage';
import { desk } from './bridge';
import { useMirror } from './mirror';
import { showToast } from './toasts';
import { useView } from './view';

interface Room {
  /** What the host said last; undefined before its first word. */
  status: RoomStatus | undefined;
  /** The language to send in, where somebody chose one. */
  language: Language | undefined;
  /** The language to send beside it, where somebody chose one. */
  also: Language | undefined;
}

/** Status of the room's screen, as published by the host. */
export const useRoom = create<Room>()(() => ({ status: undefined, language: undefined, also: undefined }));

/** Follows the room; the workshop that is open is the one that the room belongs to. Returns what ends it. */
export function followRoom(workshop: string | undefined): () => void {
  const { api, on } = desk();
  const end = on('room', (status) => useRoom.setState({ status }));
  void take(api.stage(workshop === undefined ? {} : { workshop }));
  return end;
}

/** Answered once everything that was asked of the room so far is. */
let asked: Promise<unknown> = Promise.resolve();
let unanswered = 0;
/** How often this desk covered the room: what still waited then is called off. */
let covered = 0;

/** What the room will see may be on its way: the status still tells of what it saw before. */
export const isAsking = () => unanswered > 0;

/** What the room sees once everything asked before is answered: F3 and Shift+F3, or Shift+F8, in the same instant. */
export async function statusInTurn(): Promise<RoomStatus | undefined> {
  await asked;
  return useRoom.getState().status;
}

function inOrder<T>(answering: Promise<T>): Promise<T> {
  unanswered += 1;
  const answered = answering.finally(() => {
    unanswered -= 1;
  });
  asked = Promise.allSettled([asked, answered]);
  return answered;
}

const take = (asking: Promise<RoomStatus | Refusal>) => inOrder(taken(asking));

async function taken(asking: Promise<RoomStatus | Refusal>): Promise<boolean> {
  const answer = await asking;
  if (isRefusal(answer)) showToast({ refusal: answer });
  else useRoom.setState({ status: answer });
  return !isRefusal(answer);
}

/** The language that is sent now: the one chosen, if the workshop has it, or else the one it is drafted in. */
export function sendingLanguage(): Language {
  const languages = useMirror.getState().workshop?.state.languages ?? ['en'];
  const { language } = useRoom.getState();
  return language && languages.includes(language) ? language : (languages[0] ?? 'en');
}

/** The languages that are sent now: a second one where it was chosen, and is another one of the workshop's. */
export function sendingLanguages(): { language: Language; also?: Language } {
  const languages = useMirror.getState().workshop?.state.languages ?? ['en'];
  const language = sendingLanguage();
  const { also } = useRoom.getState();
  return { language, ...(also && also !== language && languages.includes(also) && { also }) };
}

/** In both languages of the workshop from now on, or in one again. */
export function toggleBoth(): void {
  const { language, also } = sendingLanguages();
  const languages = useMirror.getState().workshop?.state.languages ?? [];
  useRoom.setState({ also: also ? undefined : languages.find((each) => each !== language) });
}

export const sendSlide = (slide: Slide) => take(desk().api.sendToRoom({ slide }));
/** Last in the queue, or behind another slide of it (`null`: first). */
export const queueSlide = (slide: Slide, after?: string | null) =>
  take(desk().api.queueForRoom({ slide, ...(after !== undefined && { after }) }));
export const moveQueued = (id: string, after: string | null) => take(desk().api.moveQueued({ id, after }));
export const showQueued = (id: string) => take(desk().api.showQueued({ id }));
/** Covers the room; where it is covered, brings back what was. In doubt it covers. */
export function toggleCover(): Promise<boolean> {
  const { status } = useRoom.getState();
  return status?.covered && !isAsking() ? take(desk().api.uncoverRoom({})) : coverRoom();
}
export const sendAnew = () => take(desk().api.sendAnew({}));
export const turnRoomPage = (by: 1 | -1) => take(desk().api.turnRoomPage({ by }));
export function coverRoom(): Promise<boolean> {
  covered += 1;
  return take(desk().api.coverRoom({}));
}
export const stepRoom = (by: 1 | -1) => take(desk().api.stepRoom({ by }));
export const scrollRoom = (by: number) => take(desk().api.scrollRoom({ by }));
export const unqueueSlide = (id: string) => take(desk().api.unqueue({ id }));
export function turnLive(): Promise<void> {
  const then = covered;
  return inOrder(
    (async () => {
      const status = await statusInTurn();
      if (then === covered && status?.slide.kind === 'recommendation')
        await taken(desk().api.setLive({ live: !status.live }));
    })(),
  );
}

export const overlayRoom = (over: { timer?: string | null; message?: string | null }) =>
  take(desk().api.overlayRoom(over));
export const setRoomAppearance = (appearance: 'light' | 'dark') =>
  take(desk().api.setRoomAppearance({ appearance }));

export async function openRoomWindow(): Promise<void> {
  const answer = await desk().api.openRoom({});
  if (isRefusal(answer)) showToast({ refusal: answer });
}

/** The recommendation selected at the desk, or else the one that its page stands on, as a slide. */
export function selectedSlide(): Slide | undefined {
  const { selected, atHand } = useView.getState();
  const id = selected?.kind === 'recommendation' ? selected.id : atHand;
  return id === undefined ? undefined : { kind: 'recommendation', id, ...sendingLanguages() };
}

/** The list of speakers of the item under way, as a slide. */
export function speakersSlide(): Slide | undefined {
  const workshop = useMirror.getState().workshop?.state;
  const item = workshop && itemUnderWay(workshop);
  return item && { kind: 'speakers', item: item.id, ...sendingLanguages() };
}

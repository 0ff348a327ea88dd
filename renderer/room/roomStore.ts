import { create } from 'zustand';
import type { Language } from '../../core/model/language';
import { isRefusal, type Refusal } from '../../core/ledger/refusal';
import type { RoomStatus, Slide } from '../../core/room/stage';
import { desk } from '../state/bridge';
import { useMirror } from '../state/mirror';
import { showToast } from '../state/toasts';
import { useView } from '../state/view';

interface Room {
  /** What the host said last; undefined before its first word. */
  status: RoomStatus | undefined;
  /** The language to send in, where somebody chose one. */
  language: Language | undefined;
}

/** What the room sees, as the host tells it. */
export const useRoom = create<Room>()(() => ({ status: undefined, language: undefined }));

/** Follows the room; the workshop that is open is the one that the room belongs to. Returns what ends it. */
export function followRoom(workshop: string | undefined): () => void {
  const { api, on } = desk();
  const end = on('room', (status) => useRoom.setState({ status }));
  void take(api.stage(workshop === undefined ? {} : { workshop }));
  return end;
}

async function take(asked: Promise<RoomStatus | Refusal>): Promise<boolean> {
  const answer = await asked;
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

export const sendSlide = (slide: Slide) => take(desk().api.sendToRoom({ slide }));
/** Last in the queue, or behind another slide of it (`null`: first). */
export const queueSlide = (slide: Slide, after?: string | null) =>
  take(desk().api.queueForRoom({ slide, ...(after !== undefined && { after }) }));
export const moveQueued = (id: string, after: string | null) => take(desk().api.moveQueued({ id, after }));
export const showQueued = (id: string) => take(desk().api.showQueued({ id }));
export const coverRoom = () => take(desk().api.coverRoom({}));
export const stepRoom = (by: 1 | -1) => take(desk().api.stepRoom({ by }));
export const scrollRoom = (by: number) => take(desk().api.scrollRoom({ by }));
export const unqueueSlide = (id: string) => take(desk().api.unqueue({ id }));
export const setLive = (live: boolean) => take(desk().api.setLive({ live }));
export const overlayRoom = (over: { timer?: string | null; message?: string | null }) =>
  take(desk().api.overlayRoom(over));
export const setRoomAppearance = (appearance: 'light' | 'dark') =>
  take(desk().api.setRoomAppearance({ appearance }));

export async function openRoomWindow(): Promise<void> {
  const answer = await desk().api.openRoom({});
  if (isRefusal(answer)) showToast({ refusal: answer });
}

/** The recommendation selected at the desk, as a slide. */
export function selectedSlide(): Slide | undefined {
  const { selected } = useView.getState();
  return selected?.kind === 'recommendation'
    ? { kind: 'recommendation', id: selected.id, language: sendingLanguage() }
    : undefined;
}

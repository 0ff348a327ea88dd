import { create } from 'zustand';
import { select, useView } from './view';
import { useToasts } from './toasts';

const KEY = 'rapporteur.roomSafe';

function remembered(): boolean {
  try {
    return sessionStorage.getItem(KEY) === 'on';
  } catch {
    return false;
  }
}

/**
 * The room-safe desk: for a projector that shows the desk itself. While it is on, what is private is not drawn at all. It
 * lasts as long as this window and outlives a reload of it. Undefined until somebody switches it here.
 */
const useStore = create<{ on: boolean | undefined }>()(() => ({ on: undefined }));

let atStart: boolean | undefined;

/** Read when the first asks: the page stands still until the browser's main process answers, which has much to do at a start. */
const isOn = ({ on }: { on: boolean | undefined }): boolean => on ?? (atStart ??= remembered());

export const useRoomSafe = (): boolean => useStore(isOn);

export function setRoomSafe(on: boolean): void {
  useStore.setState({ on });
  try {
    sessionStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // A window that may store nothing forgets it when it is loaded again.
  }
  if (!on) return;
  // What was said or shown before may hold a name.
  useToasts.setState({ toasts: [] });
  if (useView.getState().selected?.kind === 'participant') select(undefined);
}

export function toggleRoomSafe(): void {
  setRoomSafe(!isOn(useStore.getState()));
}

import { create } from 'zustand';
import { DESK_SEEN } from '../../core/contract/channels';
import { keepInWindow, keptInWindow } from './keptInWindow';
import { select, useView } from './view';
import { useToasts } from './toasts';

const KEY = 'roomSafe';

/**
 * The room-safe desk: for a projector that shows the desk itself. While it is on, what is private is not drawn at all. It
 * lasts as long as this window and outlives a reload of it. Undefined until somebody switches it here.
 */
const useStore = create<{ on: boolean | undefined }>()(() => ({ on: undefined }));

let atStart: boolean | undefined;

/** Read when the first asks: the page stands still until the browser's main process answers, which has much to do at a start. */
const isOn = ({ on }: { on: boolean | undefined }): boolean => on ?? (atStart ??= wasOn());

/** As this window was left by a reload; one that opens where the room sees it begins with nothing private. */
function wasOn(): boolean {
  const kept = keptInWindow(KEY);
  return kept === undefined ? new URLSearchParams(window.location.search).has(DESK_SEEN) : kept === 'on';
}

export const useRoomSafe = (): boolean => useStore(isOn);

export function setRoomSafe(on: boolean): void {
  useStore.setState({ on });
  keepInWindow(KEY, on ? 'on' : 'off');
  if (!on) return;
  // What was said or shown before may hold a name.
  useToasts.setState({ toasts: [] });
  if (useView.getState().selected?.kind === 'participant') select(undefined);
}

export function toggleRoomSafe(): void {
  setRoomSafe(!isOn(useStore.getState()));
}

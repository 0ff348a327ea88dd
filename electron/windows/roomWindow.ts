import { screen, type BrowserWindow } from 'electron';
import type { RoomOpened } from '../../core/contract';
import { openWindow } from './window';
import { deskWindow } from './deskWindow';
import { rememberedPlace, rememberPlace } from './windowState';

let room: BrowserWindow | undefined;

/**
 * Opens the window that the room sees, or brings it forward: on the second display, filling it, when there is one;
 * otherwise as an ordinary window that a person moves.
 */
export function openRoom(): void {
  if (room) return room.focus();
  const other = secondDisplay();
  const remembered = rememberedPlace('room') ?? { width: 1024, height: 768 };
  room = openWindow('room', {
    ...(other?.bounds ?? remembered),
    fullscreen: other !== undefined,
    autoHideMenuBar: true,
    title: 'Rapporteur',
  });
  room.removeMenu();
  if (!other) rememberPlace(room, 'room');
  room.on('closed', () => (room = undefined));
}

/** The same, as the desk asks for it. */
export function showRoom(): Promise<RoomOpened> {
  openRoom();
  return Promise.resolve({ opened: true });
}

/** A display on which the desk is not. */
function secondDisplay() {
  const desk = deskWindow();
  const own = desk && screen.getDisplayMatching(desk.getBounds()).id;
  return screen.getAllDisplays().find(({ id }) => id !== own);
}

export function roomWindow(): BrowserWindow | undefined {
  return room;
}

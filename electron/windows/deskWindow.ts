import { existsSync } from 'node:fs';
import { app, type BrowserWindow } from 'electron';
import { DESK_SEEN, NEW_LIBRARY } from '../../core/contract/channels';
import { chosenLibrary } from '../system/places';
import { systemLanguage } from '../system/systemLanguage';
import { openWindow } from './window';
import { isPlacedOn } from './placedOn';
import { rememberedPlace, rememberedRoomDisplay, rememberPlace } from './windowState';

let desk: BrowserWindow | undefined;

/**
 * Opens the private desk, which is seen once it is drawn and `attached` to its host; when it closes, the application ends.
 * A library that cannot be opened shows no window beside what is said of it.
 */
export function openDesk(attached: Promise<unknown>): void {
  const { maximized = false, ...bounds } = rememberedPlace('desk') ?? { width: 1280, height: 820 };
  const options = { ...bounds, minWidth: 900, minHeight: 600, title: 'Rapporteur' };
  const show = (window: BrowserWindow) => {
    const showNow = () => {
      if (window.isDestroyed()) return;
      if (maximized) window.maximize();
      window.show();
    };
    // Why it never came to that is said where the host was opened.
    attached.then(showNow, () => undefined);
  };
  desk = openWindow('desk', options, {
    show,
    query: queryOf(bounds),
  });
  rememberPlace(desk, 'desk');
  desk.on('closed', () => {
    desk = undefined;
    app.quit();
  });
}

/** What the page must know before it draws anything. */
function queryOf(bounds: Parameters<typeof isPlacedOn>[0]): string {
  const query = new URLSearchParams();
  if (!existsSync(chosenLibrary())) query.set(NEW_LIBRARY, systemLanguage());
  const rooms = rememberedRoomDisplay();
  if (rooms && isPlacedOn(bounds, rooms)) query.set(DESK_SEEN, '1');
  const words = query.toString();
  return words === '' ? '' : `?${words}`;
}

/** Calls back when the desk was moved. */
export function onDeskMoved(listener: () => void): void {
  desk?.on('move', listener);
}

/** Keeps what is drawn on the desk from being seen until its page had time to draw without it; Linux cannot. */
export function blankDesk(milliseconds: number): void {
  const window = desk;
  if (!window) return;
  window.setOpacity(0);
  setTimeout(() => {
    if (!window.isDestroyed()) window.setOpacity(1);
  }, milliseconds);
}

export function deskWindow(): BrowserWindow | undefined {
  return desk;
}

/** Brings the desk to the front, when the application is started a second time. */
export function showDesk(): void {
  if (desk?.isMinimized()) desk.restore();
  desk?.focus();
}

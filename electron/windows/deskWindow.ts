import { app, type BrowserWindow } from 'electron';
import { openWindow } from './window';
import { rememberedPlace, rememberPlace } from './windowState';

let desk: BrowserWindow | undefined;

/** Opens the private desk; when it closes, the application ends. */
export function openDesk(): void {
  const { maximized = false, ...bounds } = rememberedPlace('desk') ?? { width: 1280, height: 820 };
  desk = openWindow('desk', { ...bounds, minWidth: 900, minHeight: 600, title: 'Rapporteur' });
  if (maximized) desk.maximize();
  rememberPlace(desk, 'desk');
  desk.on('closed', () => {
    desk = undefined;
    app.quit();
  });
}

export function deskWindow(): BrowserWindow | undefined {
  return desk;
}

/** Brings the desk to the front, when the application is started a second time. */
export function showDesk(): void {
  if (desk?.isMinimized()) desk.restore();
  desk?.focus();
}

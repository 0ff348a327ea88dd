import { screen } from 'electron';
import type { DisplayChoice } from '../../core/room/displays';
import { deskWindow } from './deskWindow';
import type { Displayed, KnownDisplay } from './roomDisplay';

/** The displays as the system has them now. A duplicated projector is no display of its own. */
export function readDisplays(): Displayed {
  const desk = deskWindow();
  return {
    // Older systems name no display.
    displays: screen.getAllDisplays().map(({ id, label = '', bounds }) => ({
      id: String(id),
      label,
      bounds: { ...bounds },
    })),
    desk: desk && String(screen.getDisplayMatching(desk.getBounds()).id),
  };
}

export function choiceOf({ id, label, bounds: { width, height } }: KnownDisplay): DisplayChoice {
  return { id, label, width, height };
}

/** Calls back after displays were plugged in, unplugged or set differently, once the system has moved its windows. */
export function onDisplaysChanged(listener: () => void): void {
  let waiting: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(listener, 300);
  };
  // A display that goes must take the room's window with it before it shows elsewhere.
  screen.on('display-removed', listener);
  screen.on('display-removed', soon);
  screen.on('display-added', soon);
  screen.on('display-metrics-changed', soon);
}

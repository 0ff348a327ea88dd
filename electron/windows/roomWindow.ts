import type { BrowserWindow } from 'electron';
import type { RoomOpened } from '../../core/contract';
import type { Displays } from '../../core/room/displays';
import { blankDesk, onDeskMoved } from './deskWindow';
import { choiceOf, onDisplaysChanged, readDisplays } from './displays';
import { roomSeesDesk } from './roomSeesDesk';
import { afterChange, displayForRoom, type KnownDisplay, type RoomPlace } from './roomDisplay';
import { rememberedPlace, rememberedRoomDisplay, rememberPlace, rememberRoomDisplay } from './windowState';
import { openWindow } from './window';

let room: BrowserWindow | undefined;
let place: RoomPlace = {};
/** The display on which the desk stood until now, and whether the room saw it there. */
let deskOn: KnownDisplay | undefined;
let deskIsSeen = false;
/** Long enough for the desk's page to draw itself without what is private, in milliseconds. */
const REDRAWN = 250;
/** Callbacks of the host, set once it runs. */
let hostCallbacks: { changed: (displays: Displays) => void; cover: () => Promise<unknown> } = {
  changed: () => undefined,
  cover: () => Promise.resolve(),
};

/**
 * Opens the window that the room sees, or brings it forward: filling the display that was used before, or another than
 * the desk's, when there is one; otherwise as an ordinary window that a person moves.
 */
export function openRoom(): void {
  const display = displayForRoom(readDisplays(), rememberedRoomDisplay());
  if (room && place.on) room.focus();
  else if (display) putOn(display);
  else openAsWindow();
  lookAtDesk();
  displaysNow();
}

/** The same, as the desk asks for it. */
export function showRoom(): Promise<RoomOpened> {
  openRoom();
  return Promise.resolve({ opened: true });
}

/** Shows the room on the display that a person chose, and remembers it. One that went meanwhile changes nothing. */
export function showRoomOn(id: string): Promise<Displays> {
  const display = readDisplays().displays.find((each) => each.id === id);
  if (display) putOn(display);
  lookAtDesk();
  return Promise.resolve(displaysNow());
}

export function roomWindow(): BrowserWindow | undefined {
  return room;
}

/** What the desk is told of the displays. */
export function roomDisplays(): Displays {
  const { displays, desk } = readDisplays();
  const chosen = place.on ?? place.lost;
  return {
    found: displays.length > 1 ? 'several' : 'one',
    window: !room ? 'closed' : place.on ? 'full' : place.lost ? 'away' : 'loose',
    ...(deskIsSeen && { deskIsSeen: true as const }),
    choices: displays.filter(({ id }) => id !== desk).map(choiceOf),
    ...(chosen && { chosen: choiceOf(chosen) }),
  };
}

/** Follows plugging and unplugging for as long as the application runs. `cover` puts the room on Hold. */
export function followDisplays(to: typeof hostCallbacks): void {
  hostCallbacks = to;
  const look = () => {
    if (lookAtDesk()) displaysNow();
  };
  look();
  onDeskMoved(look);
  onDisplaysChanged(() => {
    const step = room ? afterChange(place, readDisplays()) : { do: 'nothing' as const };
    if (step.do === 'takeAway') hideForLostDisplay();
    if (step.do === 'put') putOn(step.on);
    lookAtDesk();
    displaysNow();
  });
}

/** Looks whether the room sees the desk now; what is drawn there is blanked at once. Answers whether that changed. */
function lookAtDesk(): boolean {
  const displayed = readDisplays();
  const isSeen = roomSeesDesk(displayed, place, { remembered: rememberedRoomDisplay(), deskOn });
  const changed = isSeen !== deskIsSeen;
  deskIsSeen = isSeen;
  // A duplicate is known by what the desk's display was before, so that stays while it lasts.
  if (!isSeen) deskOn = displayed.displays.find(({ id }) => id === displayed.desk);
  if (changed && isSeen) blankDesk(REDRAWN);
  return changed;
}

function putOn(display: KnownDisplay): void {
  const { bounds } = display;
  if (room) {
    room.setFullScreen(false);
    room.setBounds(bounds);
    room.setFullScreen(true);
    // The desk keeps the keyboard.
    room.showInactive();
  } else {
    room = opened({ ...bounds, fullscreen: true });
  }
  place = { on: display };
  rememberRoomDisplay(display);
}

function openAsWindow(): void {
  if (room) {
    // Shown over the desk only because somebody asked for it.
    room.setFullScreen(false);
    room.show();
  } else {
    room = opened(rememberedPlace('room') ?? { width: 1024, height: 768 });
    rememberPlace(room, 'room', () => place.on === undefined && place.lost === undefined);
  }
  place = {};
}

/** Hides the window when its display is unplugged, so that it never covers the desk, and blanks it for its return. */
function hideForLostDisplay(): void {
  place = { lost: place.on };
  room?.hide();
  room?.setFullScreen(false);
  // The window is hidden already; how a cover fails is the host's to tell.
  hostCallbacks.cover().catch(() => undefined);
}

function opened(options: Parameters<typeof openWindow>[1]): BrowserWindow {
  const window = openWindow('room', { ...options, autoHideMenuBar: true, title: 'Rapporteur' });
  window.removeMenu();
  window.on('closed', () => {
    room = undefined;
    place = {};
    displaysNow();
  });
  return window;
}

function displaysNow(): Displays {
  const displays = roomDisplays();
  hostCallbacks.changed(displays);
  return displays;
}

import { findAgain, type Displayed, type KnownDisplay, type RoomPlace } from './roomDisplay';

/** What else is known of the displays: the one that the room used before, and how the desk's was until now. */
export interface Before {
  remembered?: KnownDisplay | undefined;
  deskOn?: KnownDisplay | undefined;
}

/**
 * Whether the room may see the desk: it was moved onto the room's display, is alone on it (the lid was closed), or may be
 * duplicated there. A duplicate is no display of its own; but where the room's display went at the moment in which the
 * desk's got another size, the projector is more likely duplicated than unplugged.
 */
export function roomSeesDesk(
  { displays, desk }: Displayed,
  { on, lost }: RoomPlace,
  { remembered, deskOn }: Before,
): boolean {
  const meant = on ?? lost ?? remembered;
  if (!meant) return false;
  const rooms = findAgain(displays, meant);
  if (rooms) return rooms.id === desk;
  const now = displays.find(({ id }) => id === desk);
  if (displays.length > 1 || !now || !deskOn || !(on ?? lost)) return false;
  return now.bounds.width !== deskOn.bounds.width || now.bounds.height !== deskOn.bounds.height;
}

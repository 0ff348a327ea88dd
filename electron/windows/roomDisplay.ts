/** A display as it is remembered: its id may be another tomorrow, or after it was plugged into another socket. */
export interface KnownDisplay {
  id: string;
  label: string;
  bounds: { x: number; y: number; width: number; height: number };
}

/** The displays there are now, and the one on which the desk stands. */
export interface Displayed {
  displays: readonly KnownDisplay[];
  desk: string | undefined;
}

const sameSize = (a: KnownDisplay, b: KnownDisplay) =>
  a.bounds.width === b.bounds.width && a.bounds.height === b.bounds.height;

/** The display that was meant, among those there are now: the same id, or the same name, or the same place and size. */
export function findAgain(displays: readonly KnownDisplay[], meant: KnownDisplay): KnownDisplay | undefined {
  const named = displays.filter(({ label }) => label !== '' && label === meant.label);
  return (
    displays.find((each) => each.id === meant.id && each.label === meant.label) ??
    named.find((each) => sameSize(each, meant)) ??
    named[0] ??
    displays.find(
      (each) =>
        (each.label === '' || meant.label === '') &&
        sameSize(each, meant) &&
        each.bounds.x === meant.bounds.x &&
        each.bounds.y === meant.bounds.y,
    )
  );
}

/** Where the room's window belongs: the display remembered, else the first that is not the desk's; never the desk's own. */
export function displayForRoom(
  { displays, desk }: Displayed,
  remembered: KnownDisplay | undefined,
): KnownDisplay | undefined {
  const others = displays.filter(({ id }) => id !== desk);
  return (remembered && findAgain(others, remembered)) ?? others[0];
}

/** The room's window among the displays: filling one, or hidden because that one went. */
export interface RoomPlace {
  on?: KnownDisplay | undefined;
  lost?: KnownDisplay | undefined;
}
export type DisplayStep =
  | { do: 'nothing' }
  /** Its display went, or the desk was moved onto it by the system: it must not show over the desk, nor the desk there. */
  | { do: 'takeAway' }
  /** The display that it was on is back, or has other measures. */
  | { do: 'put'; on: KnownDisplay };

/** What becomes of the room's window after displays were plugged, unplugged or set differently. */
export function afterChange({ on, lost }: RoomPlace, { displays, desk }: Displayed): DisplayStep {
  if (on) {
    const still = findAgain(displays, on);
    if (!still || (still.id === desk && displays.length === 1)) return { do: 'takeAway' };
    const moved = JSON.stringify(still.bounds) !== JSON.stringify(on.bounds);
    return moved ? { do: 'put', on: still } : { do: 'nothing' };
  }
  const back =
    lost &&
    findAgain(
      displays.filter(({ id }) => id !== desk),
      lost,
    );
  return back ? { do: 'put', on: back } : { do: 'nothing' };
}

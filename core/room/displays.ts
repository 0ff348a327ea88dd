/** A display of this computer that is not the desk's own. */
export interface DisplayChoice {
  id: string;
  /** What the system calls it ("EPSON PJ"), with its size where that says nothing; may be empty. */
  label: string;
  /** In pixels of the interface. */
  width: number;
  height: number;
}

/** What the desk is told of the displays of this computer, and of the room's window among them. */
export interface Displays {
  /** `one`: the second is a duplicate or is not there; `unknown`: this host cannot see displays (a browser). */
  found: 'several' | 'one' | 'unknown';
  /**
   * `full`: fills a display of its own; `loose`: an ordinary window, maybe over the desk; `away`: its display was
   * unplugged, so it is hidden, on Hold, until that display is back.
   */
  window: 'closed' | 'full' | 'loose' | 'away' | 'unknown';
  /** The desk stands on the room's display, or may be duplicated there: the room sees it. */
  deskIsSeen?: true;
  /** Where the room's window could be shown. */
  choices: DisplayChoice[];
  /** The display that the room's window fills, or filled before it was unplugged. */
  chosen?: DisplayChoice;
}

/** What a host that cannot see displays says. */
export const DISPLAYS_UNKNOWN: Displays = { found: 'unknown', window: 'unknown', choices: [] };

import type {
  Api,
  DeskEvents,
  DeskRequests,
  RoomEvents,
  RoomOpened,
  RoomRequests,
  PrintedFile,
  SavedFile,
} from '../../core/contract';
import type { Refusal } from '../../core/messages/refusal';
import type { FileSystem } from '../../workspace/files/fileSystem';
import type { Displays } from '../../core/room/displays';

/**
 * Endpoint of the host for one audience, desk or room. `request` parses its input with the contract's schema; an
 * unknown name or malformed input is refused, never thrown.
 */
export interface Endpoint<R, E> {
  request: (name: string, input: unknown, client: string) => Promise<unknown>;
  /** The same requests as typed functions, for callers in this process (command line, tests). */
  as: (client: string) => Api<R>;
  subscribe: (listener: <K extends keyof E>(event: K, value: E[K]) => void) => () => void;
}

export interface Host {
  desk: Endpoint<DeskRequests, DeskEvents>;
  room: Endpoint<RoomRequests, RoomEvents>;
  /** Bytes of a finished file, once; the server's download route and the desktop's save dialog read it. */
  takeFile: (file: string) => { name: string; bytes: Uint8Array } | undefined;
  /** Takes from whoever shows the room how many of its windows or tabs are open. */
  wallsOpen: (walls: number) => void;
  /** Handles an uncaught fault: blanks the room's screen, tells the desk, and goes on. */
  survive: (fault: unknown) => void;
  /** Writes snapshots, closes journals, frees the lock. */
  close: () => Promise<void>;
}

/** Functions that the surrounding program (desktop or server) provides. */
export interface Shell {
  kind: 'desktop' | 'browser';
  version: string;
  /** Hands a finished file to the person: a save dialog, or an address to download. */
  save: (file: { id: string; name: string; bytes: Uint8Array }) => Promise<SavedFile | Refusal>;
  /** Shows a finished PDF in a program that prints it, or says at which address a browser does. */
  print?: (file: { id: string; name: string; bytes: Uint8Array }) => Promise<PrintedFile | Refusal>;
  /** A web page as a PDF by the desktop's own printing; absent where there is none. */
  pageToPdf?: (page: Uint8Array) => Promise<Uint8Array>;
  /** Shows the room its window; absent where there is nothing to show it on. */
  openRoom?: () => Promise<RoomOpened | Refusal>;
  /** The displays there are; absent where the shell cannot see them. */
  displays?: () => Displays;
  /** Shows the room on that display, filling it, and remembers it on this computer. */
  showRoomOn?: (display: string) => Promise<Displays>;
  /** Asks for a folder in the system's dialog; undefined when none was chosen. Absent where there is no such dialog. */
  chooseFolder?: () => Promise<string | undefined>;
}

export interface HostOptions {
  /** Folder of the library; made if it is not there. */
  library: string;
  /** Folder `templates/` of the application. */
  templates: string;
  shell: Shell;
  /** The languages of the computer's own settings (BCP 47, preferred first): a new library speaks the first it can. */
  systemLanguages?: readonly string[];
  /** Path of the bundled `worker.cjs`; absent: background work runs in this process (tests). */
  worker?: string;
  /** The disk that the library lies on; only tests stand in for it. */
  fs?: FileSystem;
  /** ISO 8601 instant, UTC. Default: the computer's clock. */
  now?: () => string;
  /** Milliseconds of a clock that nobody sets. Default: the computer's. */
  monotonic?: () => number;
  newId?: () => string;
  /** Quiet time after a change until the second copy is made, in milliseconds. */
  backupPauseMs?: number;
}

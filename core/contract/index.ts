import type { z } from 'zod';
import type { Changed, Hello, JobProgress, Notice } from './answers';
import { backupRequests, type BackupStatus } from './backup';
import { erasingRequests } from './erasing';
import { documentRequests } from './documents';
import { ledgerRequests } from './ledgers';
import { pastRequests } from './past';
import { planRequests } from './plans';
import { styleRequests } from './styles';
import { nothing, request, type Request, type Requests } from './request';
import { roomRequests, stageRequests } from './room';
import { workshopRequests } from './workshops';
import type { Catalogue } from '../catalogue/catalogue';
import type { HouseStyle } from '../model/houseStyle';
import type { Slept } from '../room/slept';
import type { Displays } from '../room/displays';
import type { RoomStatus } from '../room/stage';
import type { RoomView } from '../room/view';

export type * from './answers';
export type { BackupPlace, BackupStatus, RestoredBackup, RestoreOutcome, FoundBackup } from './backup';
export type { ErasurePreview } from './erasing';
export { roomRequests };

/**
 * The one place where requests and events are typed; `contract/` holds the requests, by concern. Preload exposes these
 * names, the server routes them, the host answers them; every input is parsed with its schema before anything else happens.
 */

/** Requests of the private desk. */
export const deskRequests = {
  hello: request<Hello>()(nothing),
  ...ledgerRequests,
  ...pastRequests,
  ...workshopRequests,
  ...planRequests,
  ...styleRequests,
  ...documentRequests,
  ...stageRequests,
  ...backupRequests,
  ...erasingRequests,
} satisfies Requests;

export type DeskRequests = typeof deskRequests;
export type RoomRequests = typeof roomRequests;
export type Api<R> = {
  [K in keyof R]: R[K] extends Request<infer I, infer O> ? (input: z.input<I>) => Promise<O> : never;
};
export type DeskApi = Api<DeskRequests>;
export type RoomApi = Api<RoomRequests>;

/** Events that the desk receives. */
export interface DeskEvents {
  /** A change that is durable. Apply the patches if `rev` follows yours; otherwise open the ledger again. */
  changed: Changed;
  job: JobProgress;
  /** Something the person at the desk must know: a full disk, a restored file. */
  notice: Notice;
  /** A native menu entry or shortcut: the id of an action of the interface. */
  action: { action: string };
  /** What the room sees now. */
  room: RoomStatus;
  /** The computer slept while an item or a speaker's turn ran; all that nobody decided on yet. */
  slept: Slept[];
  /** A display came or went, or the room's window moved among them. */
  displays: Displays;
  /** A workshop file was opened from the system: show this workshop. */
  opened: { workshop: string };
  /** The second copy of the library: made, being made, or why not. */
  backup: BackupStatus;
  /** A house style as it is now. */
  style: HouseStyle;
  /** All plans as they are now: one was made here, or taken away. */
  plans: Catalogue['frameworks'];
}
export interface RoomEvents {
  view: RoomView;
}

/** What preload (or the browser's own bridge) gives a window. */
export interface Bridge<A, E> {
  api: A;
  on: <K extends keyof E>(event: K, listener: (value: E[K]) => void) => () => void;
  /** Browser: says when the host stops answering, and when it answers again. */
  onConnection?: (listener: (connected: boolean) => void) => () => void;
}
export type DeskBridge = Bridge<DeskApi, DeskEvents>;
export type RoomBridge = Bridge<RoomApi, RoomEvents>;

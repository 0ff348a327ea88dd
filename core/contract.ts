import { z } from 'zod';
import { peopleListSchema } from './document/people/wanted';
import { labelSchema } from './handover/file';
import { ledgerRefSchema } from './ledger/ledger';
import type { Refusal } from './ledger/refusal';
import type { ClockMark } from './model/agenda';
import { daySchema, idSchema } from './model/ids';
import { languageSchema } from './model/language';
import { listOptionsSchema } from './participants/options';
import { ROW_FILTERS, type ListPreview, type PreviewRow } from './participants/preview';
import type { Displays } from './room/displays';
import { presenterDeedSchema } from './room/presenter';
import { slideSchema, type RoomStatus } from './room/stage';
import type { RoomView } from './room/view';
import type {
  Hello,
  Opened,
  Acknowledged,
  Changed,
  HistoryPage,
  UnfinishedText,
  FileHandle,
  SavedFile,
  RoomOpened,
  HandoverPreview,
  JobProgress,
  ListImported,
  Notice,
  PackageSummary,
  PackageHit,
  PackageReport,
} from './answers';

export type * from './answers';

/**
 * The one place where requests and events are typed. Preload exposes these names, the server routes them, the
 * host answers them; every input is parsed with its schema before anything else happens.
 */
interface Request<I extends z.ZodType, O> {
  input: I;
  /** Type only. */
  output?: O;
}
function request<O>() {
  return <I extends z.ZodType>(input: I): Request<I, O> => ({ input });
}

const nothing = z.strictObject({});
const workshopInput = z.strictObject({ workshop: idSchema });
const text = (max: number) => z.string().max(max);

export const EXPORT_FORMATS = ['docx', 'html', 'md', 'txt'] as const;

const documentInput = z.strictObject({
  workshop: idSchema,
  language: languageSchema,
  /** Default: the workshop's own style. */
  style: idSchema.optional(),
  /** Print missing and stale texts marked, rather than refuse. */
  allowMissing: z.boolean(),
});

const handedOver = z.strictObject({
  bytes: z.instanceof(Uint8Array),
  passphrase: text(500).optional(),
});

/** Requests of the private desk. */
export const deskRequests = {
  hello: request<Hello>()(nothing),

  openLedger: request<Opened | Refusal>()(z.strictObject({ ledger: ledgerRefSchema })),
  runCommand: request<Acknowledged | Refusal>()(
    z.strictObject({
      ledger: ledgerRefSchema,
      command: text(100),
      payload: z.unknown(),
      /** The window's own name for this request; it comes back in the change, which thereby says that it is on disk. */
      call: idSchema.optional(),
    }),
  ),
  undo: request<Acknowledged | Refusal>()(z.strictObject({ ledger: ledgerRefSchema })),
  redo: request<Acknowledged | Refusal>()(z.strictObject({ ledger: ledgerRefSchema })),
  /** Audit and wording history: a projection of the journal, newest first. */
  history: request<HistoryPage | Refusal>()(
    z.strictObject({
      ledger: ledgerRefSchema,
      /** Only lines that touched this path, e.g. ["recommendations", "r12", "text"]. */
      path: z.array(text(200)).max(10),
      before: z.number().int().min(1).optional(),
      limit: z.number().int().min(1).max(500),
    }),
  ),

  createWorkshop: request<{ workshop: string } | Refusal>()(
    z.strictObject({
      title: text(2_000),
      language: languageSchema,
      style: idSchema,
      startsOn: daySchema,
      endsOn: daySchema,
      place: text(300),
      timeZone: text(100),
    }),
  ),
  /** Keeps set-up, delegations and headings; leaves recommendations, people and notes behind. */
  duplicateWorkshop: request<{ workshop: string } | Refusal>()(workshopInput),
  /** The samples of `templates/workshops`, imported as a copy. */
  openSample: request<{ workshop: string } | Refusal>()(z.strictObject({ style: idSchema })),
  /** Imports a copy; a known id asks (refusal `workshop.known`) unless told what to do. */
  importWorkshop: request<{ workshop: string; notes: string[] } | Refusal>()(
    z.strictObject({
      name: text(500),
      bytes: z.instanceof(Uint8Array),
      onKnown: z.enum(['ask', 'update', 'keepBoth']),
    }),
  ),
  /** Who proposed, supported or reserved what leaves the library only by choice, or where the workshop attributes. */
  exportWorkshopFile: request<FileHandle | Refusal>()(
    workshopInput.extend({ attribution: z.boolean().optional() }),
  ),

  listDrafts: request<UnfinishedText[] | Refusal>()(workshopInput),
  /** Durable beside the journal; offered again after a crash. An empty text drops the draft. */
  putDraft: request<{ at: string } | Refusal>()(
    z.strictObject({ workshop: idSchema, key: text(200), text: text(1_000_000) }),
  ),

  /** Runs in the background; progress comes as `job` events under the id given. */
  exportDocument: request<(FileHandle & { notes: string[] }) | Refusal>()(
    documentInput.extend({ format: z.enum(EXPORT_FORMATS), job: idSchema }),
  ),
  /** A signature sheet or a list of participants: names leave the people file only by this, and by choice. */
  exportPeopleList: request<FileHandle | Refusal>()(
    z.strictObject({
      workshop: idSchema,
      wanted: peopleListSchema,
      format: z.enum(['docx', 'html']),
      job: idSchema,
    }),
  ),
  cancelJob: request<null>()(z.strictObject({ job: idSchema })),
  /** Desktop: asks where and writes it. Browser: a one-time address to download. */
  saveFile: request<SavedFile | Refusal>()(z.strictObject({ file: idSchema })),

  archiveDocument: request<{ package: string } | Refusal>()(documentInput.extend({ job: idSchema })),
  listPackages: request<PackageSummary[]>()(nothing),
  searchPackages: request<PackageHit[] | Refusal>()(z.strictObject({ words: text(500) })),
  verifyPackage: request<PackageReport | Refusal>()(z.strictObject({ package: idSchema })),
  openPackageFile: request<FileHandle | Refusal>()(z.strictObject({ package: idSchema, path: text(500) })),

  /** One verified file for another laptop; on a laptop that received one, the file that goes back. */
  handOver: request<FileHandle | Refusal>()(
    z.strictObject({ workshop: idSchema, label: labelSchema, passphrase: text(500).min(1).optional() }),
  ),
  previewHandover: request<HandoverPreview | Refusal>()(handedOver),
  /** Merges by id in one step that can be undone; on a laptop that does not have the workshop, begins it there. */
  takeBack: request<{ workshop: string } | Refusal>()(handedOver),

  /** Reads a registration list (a file's bytes, or pasted text as UTF-8) in the background. Nothing is changed yet. */
  openList: request<ListPreview | Refusal>()(
    workshopInput.extend({ name: text(500), bytes: z.instanceof(Uint8Array), job: idSchema }),
  ),
  /** The same list read otherwise: another sheet, separator or encoding, other columns, a spelling settled. */
  previewList: request<ListPreview | Refusal>()(
    z.strictObject({ list: idSchema, options: listOptionsSchema, job: idSchema }),
  ),
  listRows: request<{ rows: PreviewRow[] } | Refusal>()(
    z.strictObject({
      list: idSchema,
      filter: z.enum(ROW_FILTERS),
      from: z.number().int().min(0),
      count: z.number().int().min(1).max(500),
    }),
  ),
  /** Does what the preview promised, in one act that one undo takes back; refused when the workshop changed since. */
  importList: request<ListImported | Refusal>()(z.strictObject({ list: idSchema })),
  /** The rows that a filter shows, each with its reasons, as a file. */
  saveListRows: request<FileHandle | Refusal>()(
    z.strictObject({ list: idSchema, filter: z.enum(ROW_FILTERS) }),
  ),
  closeList: request<null>()(z.strictObject({ list: idSchema })),

  erasePeople: request<null | Refusal>()(workshopInput),

  /** Desktop: opens the room's window. Browser: a one-time address, which the bridge opens in a tab. */
  openRoom: request<RoomOpened | Refusal>()(nothing),
  /** The displays of this computer, and where the room's window stands among them. */
  displays: request<Displays>()(nothing),
  /** Shows the room on that display, filling it, and remembers it on this computer. */
  showRoomOn: request<Displays | Refusal>()(z.strictObject({ display: text(100) })),
  /** This moment on the host's clocks, so that a window can show watches that no change of the laptop's hour moves. */
  clock: request<ClockMark>()(nothing),
  /** What the room sees; naming a workshop makes the room belong to it, on Hold. */
  stage: request<RoomStatus | Refusal>()(z.strictObject({ workshop: idSchema.optional() })),
  sendToRoom: request<RoomStatus | Refusal>()(z.strictObject({ slide: slideSchema })),
  /** Back to Hold at once, with everything that lay over the slide. */
  coverRoom: request<RoomStatus>()(nothing),
  /** The unfinished wording of the recommendation shown, with its change marked; off sends the committed one clean. */
  setLive: request<RoomStatus | Refusal>()(z.strictObject({ live: z.boolean() })),
  /** A watch (by agenda item) and a message that stay while slides change; `null` takes one away. */
  overlayRoom: request<RoomStatus>()(
    z.strictObject({
      timer: idSchema.nullable().optional(),
      message: text(300).trim().min(1).nullable().optional(),
    }),
  ),
  setRoomAppearance: request<RoomStatus>()(z.strictObject({ appearance: z.enum(['light', 'dark']) })),
  /** At the end of the queue, or behind another slide of it (`null`: first). */
  queueForRoom: request<RoomStatus | Refusal>()(
    z.strictObject({ slide: slideSchema, after: idSchema.nullable().optional() }),
  ),
  unqueue: request<RoomStatus>()(z.strictObject({ id: idSchema })),
  moveQueued: request<RoomStatus>()(z.strictObject({ id: idSchema, after: idSchema.nullable() })),
  /** Sends a queued slide out of its turn; the queue goes on from there. */
  showQueued: request<RoomStatus | Refusal>()(z.strictObject({ id: idSchema })),
  stepRoom: request<RoomStatus | Refusal>()(z.strictObject({ by: z.union([z.literal(1), z.literal(-1)]) })),
  /** Moves a draft longer than the wall by so many paragraphs. */
  scrollRoom: request<RoomStatus>()(z.strictObject({ by: z.number().int().min(-100).max(100) })),
  previewRoom: request<RoomView | Refusal>()(z.strictObject({ slide: slideSchema })),
} satisfies Record<string, Request<z.ZodType, unknown>>;

/**
 * Requests of the room's window: it asks for what it already sees, and passes on the three keys of a presenter whose
 * receiver is plugged in while the wall has the keyboard. It names no slide, and learns nothing by asking.
 */
export const roomRequests = {
  roomView: request<RoomView>()(nothing),
  present: request<null>()(z.strictObject({ deed: presenterDeedSchema })),
} satisfies Record<string, Request<z.ZodType, unknown>>;

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
  /** A display came or went, or the room's window moved among them. */
  displays: Displays;
  /** A workshop file was opened from the system: show this workshop. */
  opened: { workshop: string };
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

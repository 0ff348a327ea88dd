import { z } from 'zod';
import type { RoomOpened } from './answers';
import type { Refusal } from '../messages/refusal';
import type { ClockMark } from '../model/agenda';
import { idSchema } from '../model/ids';
import type { Slept } from '../room/slept';
import type { Displays } from '../room/displays';
import { presenterCommandSchema } from '../room/presenter';
import { slideSchema, type RoomStatus } from '../room/stage';
import type { RoomView } from '../room/view';
import { nothing, request, text, type Requests } from './request';

/** Requests of the desk about the room's screen. */
export const stageRequests = {
  /** Desktop: opens the room's window. Browser: a one-time address, which the bridge opens in a tab. */
  openRoom: request<RoomOpened | Refusal>()(nothing),
  /** The displays of this computer, and where the room's window stands among them. */
  displays: request<Displays>()(nothing),
  /** Shows the room on that display, filling it, and remembers it on this computer. */
  showRoomOn: request<Displays | Refusal>()(z.strictObject({ display: text(100) })),
  /** This moment on the host's clocks, so that a window can show watches that no change of the laptop's hour moves. */
  clock: request<ClockMark>()(nothing),
  /** Sleeps of the computer while an item or a speaker's turn ran, until the chair has decided whether they count. */
  sleeps: request<Slept[]>()(nothing),
  settleSleep: request<Slept[]>()(z.strictObject({ id: idSchema })),
  /** What the room sees; naming a workshop makes the room belong to it, on Hold. */
  stage: request<RoomStatus | Refusal>()(z.strictObject({ workshop: idSchema.optional() })),
  sendToRoom: request<RoomStatus | Refusal>()(z.strictObject({ slide: slideSchema })),
  /** Back to Hold at once, with everything that lay over the slide. */
  coverRoom: request<RoomStatus>()(nothing),
  /** Brings back what was covered, as the room saw it and on the page where it was; nothing was live since. */
  uncoverRoom: request<RoomStatus | Refusal>()(nothing),
  /** Sends what is shown once more, as the desk has it now. */
  sendAnew: request<RoomStatus | Refusal>()(nothing),
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
  /** The next or previous page of a text longer than the wall. */
  turnRoomPage: request<RoomStatus | Refusal>()(
    z.strictObject({ by: z.union([z.literal(1), z.literal(-1)]) }),
  ),
  /** Moves a draft longer than the wall by so many paragraphs. */
  scrollRoom: request<RoomStatus>()(z.strictObject({ by: z.number().int().min(-100).max(100) })),
  previewRoom: request<RoomView | Refusal>()(z.strictObject({ slide: slideSchema })),
} satisfies Requests;

/**
 * Requests of the room's window: it asks for what it already sees, and passes on the three keys of a presenter whose
 * receiver is plugged in while the wall has the keyboard. It names no slide, and learns nothing by asking.
 */
export const roomRequests = {
  roomView: request<RoomView>()(nothing),
  present: request<null>()(z.strictObject({ command: presenterCommandSchema })),
} satisfies Requests;

import { z } from 'zod';
import { idSchema } from '../model/ids';
import type { Language } from '../model/language';
import { languageSchema } from '../model/languageSchema';

const inLanguage = { language: languageSchema };
/** `also`: a second language, which stands beside the first or under it. */
const inLanguages = { ...inLanguage, also: languageSchema.optional() };

/** What somebody asks the room to see. */
export const slideSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hold'), ...inLanguages }),
  z.strictObject({ kind: z.literal('recommendation'), ...inLanguages, id: idSchema }),
  z.strictObject({ kind: z.literal('draft'), ...inLanguages }),
  /** What changed from one revision to another; without `to`, to what the desk has when it is sent. */
  z.strictObject({
    kind: z.literal('changes'),
    ...inLanguages,
    against: z.number().int().min(0),
    to: z.number().int().min(0).optional(),
    /** When the first one stood, by which the desk names it. */
    since: z.iso.datetime(),
  }),
  z.strictObject({ kind: z.literal('speakers'), ...inLanguages, item: idSchema }),
  z.strictObject({ kind: z.literal('agenda'), ...inLanguages }),
  z.strictObject({ kind: z.literal('coverage'), ...inLanguage }),
  z.strictObject({ kind: z.literal('message'), ...inLanguage, text: z.string().trim().min(1).max(500) }),
]);
export type Slide = z.infer<typeof slideSchema>;

export interface QueuedSlide {
  id: string;
  slide: Slide;
}

/** "1 of 2". */
export interface RoomPage {
  at: number;
  of: number;
}

/** What the desk is told about the room: enough to say ROOM SEES, and to draw the queue. */
export interface RoomStatus {
  /** The workshop that the room belongs to; absent until one is opened. */
  workshop?: string;
  slide: Slide;
  /** The number of the recommendation as the room reads it. */
  label: string;
  /** ISO 8601 instant; absent while nothing was sent since the start or since it was covered. */
  sentAt?: string;
  /** The wording changes before the room's eyes. */
  live: boolean;
  /** What is shown was changed at the desk since it was sent. */
  stale?: true;
  /** Which page of a text that is longer than the wall. */
  page?: RoomPage;
  /** What a cover took away, and what F10 brings back. */
  covered?: Pick<RoomStatus, 'slide' | 'label'>;
  appearance: 'light' | 'dark';
  /** How many windows show it; absent where nobody can tell. */
  walls?: number;
  /** The agenda item whose watch stays in view. */
  timer?: string;
  /** The message that stays in view. */
  message?: string;
  queue: QueuedSlide[];
  /** The queued slide that is shown, or was shown last. */
  current?: string;
}

/** On Hold, with nothing queued: at the start, and when the room goes over to another workshop. */
export function initialStatus(
  language: Slide['language'],
  appearance: RoomStatus['appearance'],
  workshop?: string,
): RoomStatus {
  const slide: Slide = { kind: 'hold', language };
  return {
    ...(workshop !== undefined && { workshop }),
    slide,
    label: '',
    live: false,
    appearance,
    queue: [],
  };
}

/** On Hold, and with nothing over it; it says what was taken away, if there was anything. */
export function coveredStatus(status: RoomStatus): RoomStatus {
  const { workshop, slide, label, appearance, queue, current, timer, message } = status;
  const isBare = slide.kind === 'hold' && timer === undefined && message === undefined;
  const covered = isBare ? status.covered : { slide, label };
  const { language, also } =
    slide.kind === 'message' || slide.kind === 'coverage' ? { ...slide, also: undefined } : slide;
  return {
    ...(workshop !== undefined && { workshop }),
    slide: { kind: 'hold', language, ...(also && { also }) },
    label: '',
    live: false,
    appearance,
    queue,
    ...(current !== undefined && { current }),
    ...(covered && { covered }),
  };
}

/** Sent now, as it is: not live, not stale, and what was covered before is forgotten. */
export function sentStatus(
  { live: _live, stale: _stale, page: _page, covered: _covered, sentAt: _sentAt, ...rest }: RoomStatus,
  slide: Slide,
  label: string,
  sentAt: string,
): RoomStatus {
  return { ...rest, slide, label, live: false, ...(slide.kind !== 'hold' && { sentAt }) };
}

/** What was covered is there again, beside the queue and the look of now. It is not live: nobody sees what was typed since. */
export function uncoveredStatus(
  { stale: _stale, covered: _covered, current: _current, ...before }: RoomStatus,
  { queue, current, appearance }: RoomStatus,
): RoomStatus {
  return { ...before, live: false, queue, appearance, ...(current !== undefined && { current }) };
}

/** What is read of the slide when the meeting changes. */
export function withReading(
  { stale: _stale, page: _page, ...rest }: RoomStatus,
  { stale, page }: { stale: boolean; page: RoomPage | undefined },
): RoomStatus {
  return { ...rest, ...(stale && { stale }), ...(page && { page }) };
}

/** What lies over the slide: `null` takes it away, what is not named stays. */
export function withOverlay(
  { timer: oldTimer, message: oldMessage, ...rest }: RoomStatus,
  { timer = oldTimer, message = oldMessage }: Record<'timer' | 'message', string | null | undefined>,
): RoomStatus {
  return { ...rest, ...(timer != null && { timer }), ...(message != null && { message }) };
}

/** A slide in these languages; a message and the coverage are in the first alone. */
export function slideIn(
  slide: Slide,
  { language, also }: { language: Language; also?: Language | undefined },
): Slide {
  if (slide.kind === 'message' || slide.kind === 'coverage') return { ...slide, language };
  const { also: _also, ...alone } = slide;
  return { ...alone, language, ...(also !== undefined && also !== language && { also }) };
}

/** The same thing in the same languages, in whatever order its fields stand. */
export function sameSlide(one: Slide, other: Slide): boolean {
  const sorted = (slide: Slide) => JSON.stringify(Object.entries(slide).sort());
  return sorted(one) === sorted(other);
}

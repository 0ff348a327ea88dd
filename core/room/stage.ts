import { z } from 'zod';
import { idSchema } from '../model/ids';
import { languageSchema } from '../model/language';

const inLanguage = { language: languageSchema };

/** What somebody asks the room to see. */
export const slideSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hold'), ...inLanguage }),
  z.strictObject({ kind: z.literal('recommendation'), ...inLanguage, id: idSchema }),
  z.strictObject({ kind: z.literal('draft'), ...inLanguage }),
  z.strictObject({ kind: z.literal('speakers'), ...inLanguage, item: idSchema }),
  z.strictObject({ kind: z.literal('agenda'), ...inLanguage }),
  z.strictObject({ kind: z.literal('coverage'), ...inLanguage }),
  z.strictObject({ kind: z.literal('message'), ...inLanguage, text: z.string().trim().min(1).max(500) }),
]);
export type Slide = z.infer<typeof slideSchema>;

export interface QueuedSlide {
  id: string;
  slide: Slide;
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
  appearance: 'light' | 'dark';
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

/** On Hold, and with nothing over it. */
export function coveredStatus({
  sentAt: _sentAt,
  timer: _timer,
  message: _message,
  ...rest
}: RoomStatus): RoomStatus {
  return { ...rest, slide: { kind: 'hold', language: rest.slide.language }, label: '', live: false };
}

/** What lies over the slide: `null` takes it away, what is not named stays. */
export function withOverlay(
  { timer: oldTimer, message: oldMessage, ...rest }: RoomStatus,
  { timer = oldTimer, message = oldMessage }: Record<'timer' | 'message', string | null | undefined>,
): RoomStatus {
  return { ...rest, ...(timer != null && { timer }), ...(message != null && { message }) };
}

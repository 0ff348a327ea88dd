import { z } from 'zod';
import { sameSlide, type QueuedSlide, type RoomStatus } from './stage';

/** Commands of a presenter's remote: next or previous queued slide, blank screen. */
export const presenterCommandSchema = z.enum(['next', 'previous', 'cover']);
export type PresenterCommand = z.infer<typeof presenterCommandSchema>;

/** What the keys of a presenter mean. They send what a slide show listens to; "b" and "." blank the screen there. */
const KEYS: Record<string, PresenterCommand> = {
  PageDown: 'next',
  ArrowRight: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  b: 'cover',
  B: 'cover',
  '.': 'cover',
};

export function presenterCommand(key: string): PresenterCommand | undefined {
  return Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
}

/**
 * The queue is being presented: the room sees a slide of it now. Only then do a presenter's keys work wherever the desk
 * is, so that a page turned in a list never puts the first slide on the wall.
 */
export function isPresenting({ queue, current, slide }: RoomStatus): boolean {
  const shown = queue.find(({ id }) => id === current);
  return shown !== undefined && sameSlide(shown.slide, slide);
}

/** A slide placed behind another one, first (`null`), or last (also behind one that has gone). */
export function placeAfter(
  queue: readonly QueuedSlide[],
  placed: QueuedSlide,
  after: string | null | undefined,
): QueuedSlide[] {
  const at = after === null ? 0 : queue.findIndex(({ id }) => id === after) + 1 || queue.length;
  return [...queue.slice(0, at), placed, ...queue.slice(at)];
}

/** A queued slide moved behind another one, or first (`null`). */
export function moveAfter(queue: QueuedSlide[], id: string, after: string | null): QueuedSlide[] {
  const moved = queue.find((queued) => queued.id === id);
  if (!moved || id === after) return queue;
  return placeAfter(
    queue.filter((queued) => queued !== moved),
    moved,
    after,
  );
}

/** The queued slide after (`1`) or before (`-1`) the present one; the first one after none. Undefined at the ends. */
export function queuedNextTo({ queue, current }: RoomStatus, by: 1 | -1): QueuedSlide | undefined {
  const at = queue.findIndex(({ id }) => id === current);
  if (at < 0) return by > 0 ? queue[0] : undefined;
  return queue[at + by];
}

/** The text that is shown has a further page on that side: it comes before the next slide, or its rest stays unseen. */
export function hasPageThere({ slide, page }: RoomStatus, by: 1 | -1): boolean {
  if ((slide.kind !== 'recommendation' && slide.kind !== 'changes') || !page) return false;
  return by > 0 ? page.at < page.of : page.at > 1;
}

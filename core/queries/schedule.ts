import type { AgendaItem, ClockMark } from '../model/agenda';
import { inOrder } from '../model/order';
import { elapsed } from '../time/stopwatch';

const MINUTE = 60_000;

/** An item of the agenda as the clock has it now. Instants are ISO 8601 UTC, spans in milliseconds. */
export interface ScheduledItem {
  item: AgendaItem;
  elapsedMs: number;
  /** Negative once the item is in overrun. */
  remainingMs: number;
  /** When it began or should begin, if everything before it takes what is planned from now. */
  expectedAt: string;
}

/**
 * The agenda re-timed from now: what is done has its time, what runs takes what it has left (nothing, once in
 * overrun), and the rest follows as planned.
 */
export function schedule(agenda: Record<string, AgendaItem>, now: ClockMark): ScheduledItem[] {
  let ahead = 0;
  return inOrder(Object.values(agenda)).map((item) => {
    const elapsedMs = elapsed(item.time, now);
    const remainingMs = item.plannedMinutes * MINUTE - elapsedMs;
    const begun = item.state === 'running' || item.state === 'done';
    const offset = begun ? -elapsedMs : ahead;
    if (item.state !== 'done') ahead += Math.max(0, remainingMs);
    return { item, elapsedMs, remainingMs, expectedAt: new Date(Date.parse(now.at) + offset).toISOString() };
  });
}

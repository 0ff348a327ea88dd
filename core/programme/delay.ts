import type { ScheduledDay, ScheduledItem } from './schedule';

const MINUTE = 60_000;
/** Beyond this a clock is not late: the programme is tried on another day. */
const TRIED_MS = 12 * 60 * MINUTE;

/** How the day stands against its plan. Instants are ISO 8601, UTC. */
export interface Delay {
  /** Late by so many minutes; negative: ahead; 0: on time. */
  minutes: number;
  /** The break that is on or comes next. */
  nextBreak?: ScheduledItem;
  /** When the day ends as it goes now. */
  endsAt: string;
}

/**
 * How late the meeting is in the day that it is in: by the item that runs, else by the next one. Absent when the day is over
 * or not begun, and when it is tried on another day than its own.
 */
export function delayOf(days: readonly ScheduledDay[]): Delay | undefined {
  const day = days.find(({ isNow }) => isNow);
  const open = day?.items.filter(({ item }) => item.state !== 'done') ?? [];
  const running = open.find(({ item }) => item.state === 'running');
  const next = running ?? open[0];
  const last = open.at(-1);
  if (!next || !last) return undefined;
  const late = running
    ? Date.parse(running.expectedEnd) - Date.parse(running.plannedEnd)
    : Date.parse(nextStart(next)) - Date.parse(next.plannedAt);
  if (Math.abs(late) > TRIED_MS) return undefined;
  const nextBreak = open.find(({ item }) => item.kind === 'break');
  return {
    minutes: Math.round(late / MINUTE),
    ...(nextBreak && { nextBreak }),
    endsAt: latest(open).expectedEnd,
  };
}

/** Of a paused item what is left of it counts: the plan had it begin that much before its end. */
function nextStart({ item, expectedAt, expectedEnd, plannedAt, plannedEnd }: ScheduledItem): string {
  if (item.state !== 'paused') return expectedAt;
  const late = Date.parse(expectedEnd) - Date.parse(plannedEnd);
  return new Date(Date.parse(plannedAt) + late).toISOString();
}

function latest(items: readonly ScheduledItem[]): ScheduledItem {
  return items.reduce((last, each) => (each.expectedEnd > last.expectedEnd ? each : last));
}

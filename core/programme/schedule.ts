import { dayAt } from '../attendance/dayAt';
import type { ClockMark } from '../model/agenda';
import { elapsed } from '../time/stopwatch';
import type { PlannedItem, ProgrammeDay } from './programme';

const MINUTE = 60_000;
/** How long before its start people come to a day: what still ran then ran on through the night. */
const MORNING_MS = 3 * 60 * MINUTE;

/** An item as the clock has it now, beside its plan. Instants are ISO 8601 UTC, spans in milliseconds. */
export interface ScheduledItem extends PlannedItem {
  elapsedMs: number;
  /** Negative once the item is in overrun. */
  remainingMs: number;
  /** When it began, or is expected to begin. */
  expectedAt: string;
  /** When it ended, or is expected to end. */
  expectedEnd: string;
  /** Its day is over, and it was not held. */
  isLeft: boolean;
}

export interface ScheduledDay extends Omit<ProgrammeDay, 'items'> {
  items: ScheduledItem[];
  /** The meeting is in this day: the one of the item that runs and was not forgotten, or else the day of today. */
  isNow: boolean;
}

/**
 * The programme re-timed from now. In the day that the meeting is in, what was begun has its own times, what runs ends when
 * its time is over (now, once in overrun), and the rest follows, not before the day begins. Any other day stands as planned.
 */
export function schedule(days: readonly ProgrammeDay[], now: ClockMark, timeZone: string): ScheduledDay[] {
  const today = dayAt(now.at, timeZone);
  const current = dayOfRunning(days, today, now) ?? today;
  return days.map((day) => {
    const isNow = day.day === current;
    const items = isNow ? fromNow(day, now) : day.items.map((planned) => asPlanned(planned, now));
    const isOver = day.day < current;
    return {
      ...day,
      isNow,
      items: items.map((each) => ({ ...each, isLeft: isOver && each.item.state !== 'done' })),
    };
  });
}

/**
 * The day of the item that runs: a session may go on past midnight. What somebody forgot to end the evening before holds the
 * meeting no longer once the morning of a day with a programme has come.
 */
function dayOfRunning(days: readonly ProgrammeDay[], today: string, now: ClockMark): string | undefined {
  const running = days.flatMap(({ items }) => items).find(({ item }) => item.state === 'running');
  const begins = days.find(({ day, items }) => day === today && items.length > 0)?.beginsAt;
  if (!running || begins === undefined || running.day >= today) return running?.day;
  const morning = Date.parse(begins) - MORNING_MS;
  const since = running.item.time.since?.at ?? now.at;
  return Date.parse(now.at) >= morning && Date.parse(since) < morning ? undefined : running.day;
}

type Timed = Omit<ScheduledItem, 'isLeft'>;

function watchOf(planned: PlannedItem, now: ClockMark) {
  const elapsedMs = elapsed(planned.item.time, now);
  return { ...planned, elapsedMs, remainingMs: planned.item.plannedMinutes * MINUTE - elapsedMs };
}

/** When something that was begun began: of an item of before that was kept, as far as its watch tells. */
function begunAt({ startedAt, time }: PlannedItem['item']): string | undefined {
  if (startedAt !== undefined) return startedAt;
  return time.since && new Date(Date.parse(time.since.at) - time.elapsedMs).toISOString();
}

function asPlanned(planned: PlannedItem, now: ClockMark): Timed {
  const { item, plannedAt, plannedEnd } = planned;
  const began = begunAt(item);
  const end = began && new Date(Date.parse(began) + item.plannedMinutes * MINUTE).toISOString();
  return {
    ...watchOf(planned, now),
    expectedAt: began ?? plannedAt,
    expectedEnd: (item.state === 'done' && item.endedAt) || (end ?? plannedEnd),
  };
}

function fromNow({ items, beginsAt }: ProgrammeDay, now: ClockMark): Timed[] {
  const isBegun = items.some(({ item }) => item.state !== 'planned');
  const at = Date.parse(now.at);
  const running = items.find(({ item }) => item.state === 'running');
  const left = running ? Math.max(0, watchOf(running, now).remainingMs) : 0;
  let free = isBegun ? at + left : Math.max(at, Date.parse(beginsAt));
  return items.map((planned) => {
    const { item } = planned;
    const watch = watchOf(planned, now);
    if (item.state === 'done') return asPlanned(planned, now);
    const began = begunAt(item);
    if (planned === running) {
      return {
        ...watch,
        expectedAt: began ?? now.at,
        expectedEnd: new Date(at + left).toISOString(),
      };
    }
    const expected = new Date(free).toISOString();
    free += Math.max(0, watch.remainingMs);
    return { ...watch, expectedAt: began ?? expected, expectedEnd: new Date(free).toISOString() };
  });
}

import type { AgendaItem, ClockMark } from '../model/agenda';
import { whoSpeaks } from '../queries/whoSpeaks';
import { SHORTEST_SLEEP, type Sleep } from '../time/sleep';
import { elapsed } from '../time/stopwatch';

/** Which watches of an item of the agenda ran while the computer slept: a speaker's, the item's own, or both. */
export interface WatchesRan {
  item: string;
  turn?: string;
  itemRan?: true;
}

/** The computer slept while an item or a speaker's turn ran: the chair says whether it counts. */
export interface Slept extends Sleep, WatchesRan {
  id: string;
  workshop: string;
  /** The program was not there, whatever the computer did. */
  wasClosed?: true;
}

/** When the program was last there, while a watch of a workshop ran. */
export interface LastSeen {
  workshop: string;
  at: string;
}

/** The watches of an item that run now; undefined when none does. */
export function watchesRunning(item: AgendaItem): WatchesRan | undefined {
  const turn = whoSpeaks(item);
  const speaks = turn?.time.since !== undefined;
  const itemRuns = item.time.since !== undefined;
  if (!speaks && !itemRuns) return undefined;
  return { item: item.id, ...(speaks && { turn: turn.id }), ...(itemRuns && { itemRan: true as const }) };
}

/**
 * What runs of an item now that the program is there again, and how long it was not: between two runs of it watches go on.
 * Undefined where nothing runs, and for a moment.
 */
export function closedWhile(
  item: AgendaItem,
  seen: string,
  now: string,
): (WatchesRan & Sleep & { wasClosed: true }) | undefined {
  const ran = watchesRunning(item);
  if (!ran) return undefined;
  // What was started after the program was noted last ran from then on.
  const started = [item.time.since, whoSpeaks(item)?.time.since].flatMap((since) => since?.at ?? []);
  const ms = Date.parse(now) - Math.max(...[seen, ...started].map((each) => Date.parse(each)));
  return ms > SHORTEST_SLEEP ? { ...ran, ms, counted: true, wasClosed: true } : undefined;
}

/** The sleeps with one more; of the same watches, and measured alike, they are added up. */
export function withSleep(known: readonly Slept[], more: Slept): Slept[] {
  const same = known.find(
    ({ item, turn, itemRan, counted, wasClosed }) =>
      item === more.item &&
      turn === more.turn &&
      itemRan === more.itemRan &&
      counted === more.counted &&
      wasClosed === more.wasClosed,
  );
  if (!same) return [...known, more];
  return known.map((each) => (each === same ? { ...same, ms: same.ms + more.ms } : each));
}

/** What the watches show, in milliseconds, once the chair has said whether a sleep counts. */
export interface TimesMeant {
  elapsedMs?: number;
  turn?: { turn: string; elapsedMs: number };
}

/** What the watches that ran in a sleep are to show; undefined when they show it already, or are gone. */
export function timesMeant(
  { turn: turnId, itemRan, ms, counted }: Slept,
  item: AgendaItem | undefined,
  now: ClockMark,
  isCounted: boolean,
): TimesMeant | undefined {
  if (!item || isCounted === counted) return undefined;
  const meant = (watch: AgendaItem['time']) => Math.max(0, elapsed(watch, now) + (isCounted ? ms : -ms));
  const turn = turnId === undefined ? undefined : item.turns[turnId];
  if (!turn && !itemRan) return undefined;
  return {
    ...(itemRan && { elapsedMs: meant(item.time) }),
    ...(turn && { turn: { turn: turn.id, elapsedMs: meant(turn.time) } }),
  };
}

import type { AgendaItem, ClockMark } from '../model/agenda';
import { whoSpeaks } from '../queries/whoSpeaks';
import type { Sleep } from '../time/sleep';
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
}

/** The watches of an item that run now; undefined when none does. */
export function watchesRunning(item: AgendaItem): WatchesRan | undefined {
  const turn = whoSpeaks(item);
  const speaks = turn?.time.since !== undefined;
  const itemRuns = item.time.since !== undefined;
  if (!speaks && !itemRuns) return undefined;
  return { item: item.id, ...(speaks && { turn: turn.id }), ...(itemRuns && { itemRan: true as const }) };
}

/** The sleeps with one more; of the same watches, and measured alike, they are added up. */
export function withSleep(known: readonly Slept[], more: Slept): Slept[] {
  const same = known.find(
    ({ item, turn, itemRan, counted }) =>
      item === more.item && turn === more.turn && itemRan === more.itemRan && counted === more.counted,
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

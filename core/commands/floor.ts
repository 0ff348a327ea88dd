import type { Draft } from 'immer';
import type { AgendaItem, ClockMark, Turn } from '../model/agenda';
import { whoSpeaks } from '../queries/whoSpeaks';
import { started, stopped } from '../time/stopwatch';

type Item = Draft<AgendaItem>;

/** Whoever is interrupted, the last one first: the first is interrupted by the speaker, the second by the first. */
function interruptedTurns(item: Item): Draft<Turn>[] {
  const chain: Draft<Turn>[] = [];
  for (let by = whoSpeaks(item)?.id; by !== undefined; by = chain.at(-1)?.id) {
    const next = Object.values(item.turns).find(({ interruption }) => interruption?.by === by);
    if (!next || chain.includes(next)) break;
    chain.push(next);
  }
  return chain;
}

/** Lets each of them wait for the one before it, the first for `speaker`. */
function waitInOrder(speaker: string, chain: readonly Draft<Turn>[]): void {
  for (const [at, turn] of chain.entries()) {
    const by = chain[at - 1]?.id ?? speaker;
    turn.interruption = { ...turn.interruption, by };
  }
}

/** Gives the floor to a turn and ends the present one; who was interrupted goes on waiting for the new speaker. */
export function giveFloor(item: Item, turn: Draft<Turn>, clock: ClockMark): void {
  const waiting = interruptedTurns(item).filter(({ id }) => id !== turn.id);
  const present = whoSpeaks(item);
  if (present) end(present, 'done', clock);
  delete turn.interruption;
  turn.state = 'speaking';
  turn.time = started(turn.time, clock);
  waitInOrder(turn.id, waiting);
}

/** Gives the floor to a turn and lets the present one wait until it is over. */
export function interrupt(item: Item, turn: Draft<Turn>, clock: ClockMark): void {
  const present = whoSpeaks(item);
  if (present) {
    const isPaused = present.time.since === undefined;
    present.time = stopped(present.time, clock);
    present.state = 'interrupted';
    present.interruption = { by: turn.id, ...(isPaused && { paused: true }) };
  }
  turn.state = 'speaking';
  turn.time = started(turn.time, clock);
}

/**
 * Takes a turn from the floor, or from those who wait to have it again. The turn that it interrupted has the floor then,
 * with the time it had, and paused if it was.
 */
export function leaveFloor(item: Item, turn: Draft<Turn>, state: 'done' | 'skipped', clock: ClockMark): void {
  const speaker = whoSpeaks(item);
  const waiting = interruptedTurns(item).filter(({ id }) => id !== turn.id);
  end(turn, state, clock);
  if (!speaker) return;
  if (speaker.id !== turn.id) return waitInOrder(speaker.id, waiting);
  const [next, ...rest] = waiting;
  if (!next) return;
  if (!next.interruption?.paused) next.time = started(next.time, clock);
  delete next.interruption;
  next.state = 'speaking';
  waitInOrder(next.id, rest);
}

/** Ends whoever has the floor or waits to have it again: the item is over, or stands. */
export function emptyFloor(item: Item, clock: ClockMark): void {
  for (const turn of Object.values(item.turns))
    if (turn.state === 'speaking' || turn.state === 'interrupted') end(turn, 'done', clock);
}

function end(turn: Draft<Turn>, state: 'done' | 'skipped', clock: ClockMark): void {
  turn.time = stopped(turn.time, clock);
  turn.state = state;
  delete turn.interruption;
}

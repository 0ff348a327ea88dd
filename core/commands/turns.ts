import { z } from 'zod';
import type { Draft } from 'immer';
import { workshopCommand } from '../ledger/command';
import { isRefusal, type Refusal } from '../messages/refusal';
import {
  outOfTurnSchema,
  stopwatchSchema,
  turnSchema,
  type AgendaItem,
  type Stopwatch,
  type Turn,
} from '../model/agenda';
import { idSchema } from '../model/ids';
import { orderAfter } from '../model/order';
import type { Workshop } from '../model/workshop';
import { started, STOPPED, stopped } from '../time/stopwatch';
import { findAgendaItem } from './agenda';
import { alreadyCreated } from './alreadyCreated';
import { missingDelegation } from './find';
import { interrupt } from './floor';
import { findTurn } from './speakers';

const onItem = { item: idSchema, turn: idSchema };

function findOn(
  draft: Draft<Workshop>,
  { item: itemId, turn: id }: { item: string; turn: string },
): { item: Draft<AgendaItem>; turn: Draft<Turn> } | Refusal {
  const item = findAgendaItem(draft, itemId);
  if (isRefusal(item)) return item;
  const turn = findTurn(item, id);
  return isRefusal(turn) ? turn : { item, turn };
}

/** The time of a turn, what is heard before the list, and the closing of the list. */
export const turnCommands = [
  /** The time stands, and the speaker keeps the floor. */
  workshopCommand(
    'speaker.pause',
    z.strictObject(onItem),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, payload, { clock }) => {
      const found = findOn(draft, payload);
      if (isRefusal(found)) return found;
      if (found.turn.state === 'speaking') found.turn.time = stopped(found.turn.time, clock);
      return undefined;
    },
  ),

  workshopCommand(
    'speaker.resume',
    z.strictObject(onItem),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, payload, { clock }) => {
      const found = findOn(draft, payload);
      if (isRefusal(found)) return found;
      if (found.turn.state === 'speaking') found.turn.time = started(found.turn.time, clock);
      return undefined;
    },
  ),

  /** What a turn has beside what each has, in all. */
  workshopCommand(
    'speaker.extend',
    z.strictObject({ ...onItem, extraSeconds: turnSchema.shape.extraSeconds.unwrap() }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { extraSeconds, ...payload }) => {
      const found = findOn(draft, payload);
      if (isRefusal(found)) return found;
      if (extraSeconds === 0) delete found.turn.extraSeconds;
      else found.turn.extraSeconds = extraSeconds;
      return undefined;
    },
  ),

  /** How long an item and a turn under it have lasted, as the chair says: the computer slept, and what the clocks then showed is not known. */
  workshopCommand(
    'agenda.setTimes',
    z.strictObject({
      item: idSchema,
      /** Of the item itself. */
      elapsedMs: stopwatchSchema.shape.elapsedMs.optional(),
      turn: z.strictObject({ turn: idSchema, elapsedMs: stopwatchSchema.shape.elapsedMs }).optional(),
    }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { item: id, elapsedMs, turn }, { clock }) => {
      const item = findAgendaItem(draft, id);
      if (isRefusal(item)) return item;
      const found = turn && findTurn(item, turn.turn);
      if (isRefusal(found)) return found;
      const shows = (watch: Stopwatch, ms: number): Stopwatch => ({
        elapsedMs: ms,
        ...(watch.since && { since: clock }),
      });
      if (elapsedMs !== undefined) item.time = shows(item.time, elapsedMs);
      if (found && turn) found.time = shows(found.time, turn.elapsedMs);
      return undefined;
    },
  ),

  /** A right of reply or a point of order: at once, the list closed or not; the turn that it interrupts goes on after it. */
  workshopCommand(
    'speaker.interrupt',
    z.strictObject({
      item: idSchema,
      delegation: idSchema,
      outOfTurn: outOfTurnSchema,
      turn: idSchema.optional(),
    }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { item: itemId, delegation, outOfTurn, turn: given }, { newId, clock }) => {
      const item = findAgendaItem(draft, itemId);
      if (isRefusal(item)) return item;
      const missing = missingDelegation(draft, [delegation]);
      if (missing) return missing;
      const id = given ?? newId();
      const before = alreadyCreated('turn', id, item.turns[id], { delegation, outOfTurn });
      if (before) return before === 'again' ? undefined : before;
      const turn: Turn = {
        id,
        order: orderAfter(Object.values(item.turns), null),
        delegation,
        state: 'waiting',
        time: STOPPED,
        outOfTurn,
      };
      interrupt(item, turn, clock);
      item.turns[id] = turn;
      return undefined;
    },
  ),

  /** Closes the list of speakers, or opens it again. */
  workshopCommand(
    'speaker.close',
    z.strictObject({ item: idSchema, closed: z.boolean() }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { item: itemId, closed }) => {
      const item = findAgendaItem(draft, itemId);
      if (isRefusal(item)) return item;
      if (closed) item.listClosed = true;
      else delete item.listClosed;
      return undefined;
    },
  ),
] as const;

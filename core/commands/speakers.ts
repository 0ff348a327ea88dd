import { z } from 'zod';
import type { Draft } from 'immer';
import { workshopCommand } from '../ledger/command';
import { isRefusal, refuse, type Refusal } from '../messages/refusal';
import type { AgendaItem, ClockMark, Turn } from '../model/agenda';
import { idSchema } from '../model/ids';
import { orderAfter } from '../model/order';
import { nextTurn } from '../queries/nextTurn';
import { started, STOPPED, stopped } from '../time/stopwatch';
import { findAgendaItem } from './agenda';
import { missingDelegation } from './find';
import { alreadyCreated } from './alreadyCreated';

const onItem = { item: idSchema, turn: idSchema };

function findTurn(item: Draft<AgendaItem>, id: string): Draft<Turn> | Refusal {
  return item.turns[id] ?? refuse('thing.missing', { kind: 'turn', id });
}

function endSpeaking(item: Draft<AgendaItem>, clock: ClockMark): void {
  for (const turn of Object.values(item.turns)) {
    if (turn.state !== 'speaking') continue;
    turn.time = stopped(turn.time, clock);
    turn.state = 'done';
  }
}

/** The list of speakers of an agenda item: first asked, first heard, unless the chair says otherwise. */
export const speakerCommands = [
  /** A delegation that is already waiting is not put on the list twice. */
  workshopCommand(
    'speaker.add',
    z.strictObject({
      item: idSchema,
      delegation: idSchema,
      turn: idSchema.optional(),
      after: idSchema.nullable().optional(),
    }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { item: itemId, delegation, turn, after }, { newId }) => {
      const item = findAgendaItem(draft, itemId);
      if (isRefusal(item)) return item;
      const missing = missingDelegation(draft, [delegation]);
      if (missing) return missing;
      const before = turn !== undefined && alreadyCreated('turn', turn, item.turns[turn], { delegation });
      if (before) return before === 'again' ? undefined : before;
      const turns = Object.values(item.turns);
      if (turns.some((known) => known.delegation === delegation && known.state === 'waiting')) {
        return refuse('speaker.waiting', {
          name: Object.values(draft.delegations[delegation]?.name ?? {})[0] ?? delegation,
        });
      }
      const id = turn ?? newId();
      item.turns[id] = { id, order: orderAfter(turns, after), delegation, state: 'waiting', time: STOPPED };
      return undefined;
    },
  ),

  workshopCommand(
    'speaker.move',
    z.strictObject({ ...onItem, after: idSchema.nullable() }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { item: itemId, turn: id, after }) => {
      const item = findAgendaItem(draft, itemId);
      if (isRefusal(item)) return item;
      const turn = findTurn(item, id);
      if (isRefusal(turn)) return turn;
      turn.order = orderAfter(
        Object.values(item.turns).filter((other) => other.id !== id),
        after,
      );
    },
  ),

  /** Gives the floor; whoever has it gives it back. Without a turn: to the first who is waiting. */
  workshopCommand(
    'speaker.start',
    z.strictObject({
      item: idSchema,
      turn: idSchema.optional(),
      /** The turn that whoever asks sees as the first: once it has had the floor, this was done already. */
      next: idSchema.optional(),
    }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { item: itemId, turn: id, next: seen }, { clock }) => {
      const item = findAgendaItem(draft, itemId);
      if (isRefusal(item)) return item;
      const next = id ?? seen ?? nextTurn(item)?.id;
      if (next === undefined) return refuse('speaker.none');
      const turn = findTurn(item, next);
      if (isRefusal(turn)) return turn;
      if (turn.state === 'speaking' || (id === undefined && turn.state !== 'waiting')) return;
      endSpeaking(item, clock);
      turn.state = 'speaking';
      turn.time = started(turn.time, clock);
    },
  ),

  workshopCommand(
    'speaker.stop',
    z.strictObject({ item: idSchema }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { item: itemId }, { clock }) => {
      const item = findAgendaItem(draft, itemId);
      if (isRefusal(item)) return item;
      endSpeaking(item, clock);
    },
  ),

  /** Not in the room, or gives way: the turn stays on the list, marked, and can be called again. */
  workshopCommand(
    'speaker.skip',
    z.strictObject(onItem),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { item: itemId, turn: id }, { clock }) => {
      const item = findAgendaItem(draft, itemId);
      if (isRefusal(item)) return item;
      const turn = findTurn(item, id);
      if (isRefusal(turn)) return turn;
      turn.time = stopped(turn.time, clock);
      turn.state = 'skipped';
    },
  ),

  /** Puts a skipped or finished delegation at the end of the list again, as a new turn. */
  workshopCommand(
    'speaker.addAgain',
    z.strictObject({ ...onItem, again: idSchema.optional() }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { item: itemId, turn: id, again }, { newId }) => {
      const item = findAgendaItem(draft, itemId);
      if (isRefusal(item)) return item;
      const turn = findTurn(item, id);
      if (isRefusal(turn)) return turn;
      const key = again ?? newId();
      const before = alreadyCreated('turn', key, item.turns[key], { delegation: turn.delegation });
      if (before) return before === 'again' ? undefined : before;
      const order = orderAfter(Object.values(item.turns), undefined);
      item.turns[key] = { id: key, order, delegation: turn.delegation, state: 'waiting', time: STOPPED };
      return undefined;
    },
  ),

  workshopCommand(
    'speaker.remove',
    z.strictObject(onItem),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { item: itemId, turn: id }) => {
      const item = findAgendaItem(draft, itemId);
      if (isRefusal(item)) return item;
      const turn = findTurn(item, id);
      if (isRefusal(turn)) return turn;
      delete item.turns[id];
    },
  ),
] as const;

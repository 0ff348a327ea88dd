import { z } from 'zod';
import type { Draft } from 'immer';
import { workshopCommand } from '../ledger/command';
import { isRefusal, refuse, type Refusal } from '../messages/refusal';
import type { AgendaItem, Turn } from '../model/agenda';
import { idSchema } from '../model/ids';
import { orderAfter } from '../model/order';
import { nextTurn } from '../queries/nextTurn';
import { whoSpeaks } from '../queries/whoSpeaks';
import { STOPPED } from '../time/stopwatch';
import { findAgendaItem } from './agenda';
import { missingDelegation } from './find';
import { giveFloor, leaveFloor } from './floor';
import { alreadyCreated } from './alreadyCreated';

const onItem = { item: idSchema, turn: idSchema };

export function findTurn(item: Draft<AgendaItem>, id: string): Draft<Turn> | Refusal {
  return item.turns[id] ?? refuse('thing.missing', { kind: 'turn', id });
}

/** Refused once the list is closed, unless the chair lets the request be noted. */
function closedTo(item: Draft<AgendaItem>, afterClosing: boolean | undefined): Refusal | undefined {
  return item.listClosed && !afterClosing ? refuse('speaker.closed') : undefined;
}

function newTurn(
  item: Draft<AgendaItem>,
  turn: Pick<Turn, 'id' | 'delegation'> & { after?: string | null | undefined },
): Turn {
  const order = orderAfter(Object.values(item.turns), turn.after);
  return {
    id: turn.id,
    order,
    delegation: turn.delegation,
    state: 'waiting',
    time: STOPPED,
    ...(item.listClosed && { afterClosing: true }),
  };
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
      /** The chair allows it although the list is closed. */
      afterClosing: z.literal(true).optional(),
    }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { item: itemId, delegation, turn, after, afterClosing }, { newId }) => {
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
      const closed = closedTo(item, afterClosing);
      if (closed) return closed;
      const id = turn ?? newId();
      item.turns[id] = newTurn(item, { id, delegation, after });
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
      giveFloor(item, turn, clock);
    },
  ),

  /** The floor goes back, to the turn that was interrupted if there is one. */
  workshopCommand(
    'speaker.stop',
    z.strictObject({
      item: idSchema,
      /** The turn that whoever asks sees speaking: once it has given the floor back, this was done already. */
      turn: idSchema.optional(),
    }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { item: itemId, turn: seen }, { clock }) => {
      const item = findAgendaItem(draft, itemId);
      if (isRefusal(item)) return item;
      const turn = whoSpeaks(item);
      if (turn && (seen === undefined || seen === turn.id)) leaveFloor(item, turn, 'done', clock);
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
      leaveFloor(item, turn, 'skipped', clock);
    },
  ),

  /** Puts a skipped or finished delegation at the end of the list again, as a new turn. */
  workshopCommand(
    'speaker.addAgain',
    z.strictObject({
      ...onItem,
      again: idSchema.optional(),
      afterClosing: z.literal(true).optional(),
    }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { item: itemId, turn: id, again, afterClosing }, { newId }) => {
      const item = findAgendaItem(draft, itemId);
      if (isRefusal(item)) return item;
      const turn = findTurn(item, id);
      if (isRefusal(turn)) return turn;
      const key = again ?? newId();
      const before = alreadyCreated('turn', key, item.turns[key], { delegation: turn.delegation });
      if (before) return before === 'again' ? undefined : before;
      const closed = closedTo(item, afterClosing);
      if (closed) return closed;
      item.turns[key] = newTurn(item, { id: key, delegation: turn.delegation });
      return undefined;
    },
  ),

  workshopCommand(
    'speaker.remove',
    z.strictObject(onItem),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { item: itemId, turn: id }, { clock }) => {
      const item = findAgendaItem(draft, itemId);
      if (isRefusal(item)) return item;
      const turn = findTurn(item, id);
      if (isRefusal(turn)) return turn;
      leaveFloor(item, turn, 'done', clock);
      delete item.turns[id];
    },
  ),
] as const;

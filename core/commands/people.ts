import { z } from 'zod';
import { peopleCommand } from '../ledger/command';
import { refuse } from '../messages/refusal';
import { daySchema, idSchema } from '../model/ids';
import { orderAfter, ordersBehind } from '../model/order';
import { participantSchema } from '../model/participation';
import { alreadyCreated } from './alreadyCreated';

const entered = participantSchema.omit({ id: true, order: true, head: true, attendance: true }).extend({
  id: idSchema.optional(),
  head: z.boolean().default(false),
  attendance: participantSchema.shape.attendance.default([]),
});

const completion = participantSchema.omit({ id: true, order: true, name: true, attendance: true }).partial();

/** The people file: the only place where names, functions and contacts live. */
export const peopleCommands = [
  peopleCommand(
    'participant.add',
    entered,
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, ...participant }, { newId }) => {
      const key = id ?? newId();
      const before = alreadyCreated('participant', key, draft.participants[key], participant);
      if (before) return before === 'again' ? undefined : before;
      const order = orderAfter(Object.values(draft.participants), undefined);
      draft.participants[key] = { ...participant, id: key, order };
      return undefined;
    },
  ),

  peopleCommand(
    'participant.addMany',
    z.strictObject({ participants: z.array(entered).min(1).max(20_000) }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { participants }, { newId }) => {
      let last = orderAfter(Object.values(draft.participants), undefined);
      for (const { id, ...participant } of participants) {
        const key = id ?? newId();
        const before = alreadyCreated('participant', key, draft.participants[key], participant);
        if (before === 'again') continue;
        if (before) return before;
        draft.participants[key] = { ...participant, id: key, order: last };
        last = orderAfter([{ id: key, order: last }], undefined);
      }
      return undefined;
    },
  ),

  /** An imported list: who is new, and what it adds to people who are here. */
  peopleCommand(
    'participant.import',
    z.strictObject({
      participants: z.array(entered.extend({ id: idSchema })).max(20_000),
      completed: z.array(z.strictObject({ id: idSchema, change: completion })).max(20_000),
    }),
    { by: 'host', onNewerState: 'rerun' },
    (draft, { participants, completed }) => {
      const orders = ordersBehind(Object.values(draft.participants), participants.length);
      for (const [at, participant] of participants.entries()) {
        // Its ids are the import's own: who is here already came with an import that is being finished.
        if (draft.participants[participant.id]) continue;
        draft.participants[participant.id] = { ...participant, order: orders[at] ?? '' };
      }
      for (const { id, change } of completed) {
        const participant = draft.participants[id];
        if (!participant) return refuse('thing.missing', { kind: 'participant', id });
        Object.assign(participant, change);
      }
      return undefined;
    },
  ),

  peopleCommand(
    'participant.edit',
    participantSchema.omit({ order: true }).partial().extend({ id: idSchema }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, ...change }) => {
      const participant = draft.participants[id];
      if (!participant) return refuse('thing.missing', { kind: 'participant', id });
      Object.assign(participant, change);
      if (change.head) {
        for (const other of Object.values(draft.participants)) {
          if (other.id !== id && other.delegation === participant.delegation) other.head = false;
        }
      }
    },
  ),

  peopleCommand(
    'participant.move',
    z.strictObject({ id: idSchema, after: idSchema.nullable() }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, after }) => {
      const participant = draft.participants[id];
      if (!participant) return refuse('thing.missing', { kind: 'participant', id });
      const others = Object.values(draft.participants).filter((other) => other.id !== id);
      participant.order = orderAfter(others, after);
    },
  ),

  peopleCommand(
    'participant.remove',
    z.strictObject({ id: idSchema }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id }) => {
      if (!draft.participants[id]) return refuse('thing.missing', { kind: 'participant', id });
      delete draft.participants[id];
    },
  ),

  peopleCommand(
    'people.setDeletion',
    z.strictObject({ deleteAfter: daySchema.nullable() }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { deleteAfter }) => {
      if (deleteAfter === null) delete draft.deleteAfter;
      else draft.deleteAfter = deleteAfter;
    },
  ),
] as const;

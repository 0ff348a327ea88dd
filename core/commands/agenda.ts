import { z } from 'zod';
import { current, type Draft } from 'immer';
import { workshopCommand } from '../ledger/command';
import { isRefusal, refuse, type Refusal } from '../messages/refusal';
import {
  agendaItemSchema,
  bodySchema,
  timeOfDaySchema,
  type AgendaItem,
  type ClockMark,
} from '../model/agenda';
import { daySchema, idSchema } from '../model/ids';
import { orderAfter } from '../model/order';
import type { Workshop } from '../model/workshop';
import { usualMinutes } from '../programme/usualMinutes';
import { plainText } from '../queries/plainText';
import { proposalsIn } from '../queries/proposalRecords';
import { started, STOPPED, stopped } from '../time/stopwatch';
import { alreadyCreated } from './alreadyCreated';
import { emptyFloor } from './floor';
import { keptProposal } from './putForward';
import { staleBase, setWording, wordingPayload } from './wording';

const form = agendaItemSchema.pick({
  number: true,
  plannedMinutes: true,
  day: true,
  moderator: true,
  moderatedBy: true,
  kind: true,
  turnSeconds: true,
});

export function findAgendaItem(draft: Draft<Workshop>, id: string): Draft<AgendaItem> | Refusal {
  return draft.agenda[id] ?? refuse('thing.missing', { kind: 'agendaItem', id });
}

/** The item now under way, if there is one. */
export function runningItem(draft: Draft<Workshop>): Draft<AgendaItem> | undefined {
  return Object.values(draft.agenda).find(({ state }) => state === 'running');
}

/** A number that somebody types stands; emptied, the item is numbered in its order again. */
function typedNumber(number: string | undefined): Pick<AgendaItem, 'number' | 'numberTyped'> {
  const typed = number?.trim() ?? '';
  return { number: typed, ...(typed !== '' && { numberTyped: true }) };
}

/** Stops the item's watch and whoever is speaking under it. */
function halt(item: Draft<AgendaItem>, state: 'paused' | 'done', clock: ClockMark): void {
  item.time = stopped(item.time, clock);
  item.state = state;
  emptyFloor(item, clock);
}

/** The agenda: what is on it, and what is under way. One item runs at a time. */
export const agendaCommands = [
  workshopCommand(
    'agenda.add',
    form.partial().extend({
      id: idSchema.optional(),
      language: wordingPayload.language,
      title: wordingPayload.nodes,
      after: idSchema.nullable().optional(),
    }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, language, title, after, ...given }, { newId }) => {
      const key = id ?? newId();
      const items = Object.values(draft.agenda);
      const before = alreadyCreated('agendaItem', key, draft.agenda[key], {
        ...given,
        title: { [language]: { nodes: title, rev: 1 } },
      });
      if (before) return before === 'again' ? undefined : before;
      draft.agenda[key] = {
        ...given,
        id: key,
        ...typedNumber(given.number),
        order: orderAfter(items, after),
        title: { [language]: { nodes: title, rev: 1 } },
        plannedMinutes: given.plannedMinutes ?? usualMinutes(given.kind, plainText(title)),
        state: 'planned',
        time: STOPPED,
        turns: {},
      };
      return undefined;
    },
  ),

  /** `null` takes a moderator, a day or a limit away, an empty number the one that was typed. */
  workshopCommand(
    'agenda.edit',
    form
      .pick({ number: true, plannedMinutes: true })
      .partial()
      .extend({
        id: idSchema,
        day: agendaItemSchema.shape.day.unwrap().nullable().optional(),
        moderator: idSchema.nullable().optional(),
        /** A person or a body moderates: whichever is given takes the other's place. */
        moderatedBy: bodySchema.nullable().optional(),
        kind: z.enum(['item', 'break']).optional(),
        turnSeconds: agendaItemSchema.shape.turnSeconds.unwrap().nullable().optional(),
      }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, number, plannedMinutes, kind, ...fields }) => {
      const item = findAgendaItem(draft, id);
      if (isRefusal(item)) return item;
      if (number !== undefined) {
        delete item.numberTyped;
        Object.assign(item, typedNumber(number));
      }
      if (plannedMinutes !== undefined) item.plannedMinutes = plannedMinutes;
      if (kind === 'item') delete item.kind;
      else if (kind !== undefined) item.kind = kind;
      if (fields.moderator != null) delete item.moderatedBy;
      if (fields.moderatedBy != null) delete item.moderator;
      for (const [field, value] of Object.entries(fields)) {
        if (value === null) Reflect.deleteProperty(item, field);
        else if (value !== undefined) Reflect.set(item, field, value);
      }
    },
  ),

  /** When a day of the programme begins; `null`: as any day does. */
  workshopCommand(
    'agenda.setDayStart',
    z.strictObject({ day: daySchema, at: timeOfDaySchema.nullable() }),
    { by: 'desk', onNewerState: 'rerun' },
    ({ meeting }, { day, at }) => {
      const { [day]: _was, ...others } = meeting.dayStarts ?? {};
      const starts = at === null ? others : { ...others, [day]: at };
      if (Object.keys(starts).length > 0) meeting.dayStarts = starts;
      else delete meeting.dayStarts;
    },
  ),

  workshopCommand(
    'agenda.rename',
    z.strictObject({
      id: idSchema,
      language: wordingPayload.language,
      nodes: wordingPayload.nodes,
      base: wordingPayload.base,
    }),
    {
      by: 'desk',
      onNewerState: 'refuse',
      checkBase: ({ agenda }, { id, language, base }) => staleBase(agenda[id]?.title[language], base),
    },
    (draft, { id, language, nodes, base }) => {
      const item = findAgendaItem(draft, id);
      if (isRefusal(item)) return item;
      setWording(item.title, language, nodes, base);
    },
  ),

  workshopCommand(
    'agenda.move',
    z.strictObject({ id: idSchema, after: idSchema.nullable(), day: daySchema.optional() }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, after, day }) => {
      const item = findAgendaItem(draft, id);
      if (isRefusal(item)) return item;
      if (day !== undefined) item.day = day;
      item.order = orderAfter(
        Object.values(draft.agenda).filter((other) => other.id !== id),
        after,
      );
    },
  ),

  /** What was captured under it stays, without the link. */
  workshopCommand(
    'agenda.remove',
    z.strictObject({ id: idSchema }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id }) => {
      const item = findAgendaItem(draft, id);
      if (isRefusal(item)) return item;
      delete draft.agenda[id];
      for (const thing of [...Object.values(draft.contributions), ...Object.values(draft.recommendations)]) {
        if (thing.agendaItem === id) delete thing.agendaItem;
      }
      for (const { id: proposal, origin: was } of Object.values(proposalsIn(current(draft)))) {
        const origin = was.agendaItem === id ? keptProposal(draft, proposal)?.origin : undefined;
        delete origin?.agendaItem;
        delete origin?.turn;
      }
    },
  ),

  /** Starts or resumes an item; another that is running is paused. */
  workshopCommand(
    'agenda.start',
    z.strictObject({ id: idSchema }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id }, { clock }) => {
      const item = findAgendaItem(draft, id);
      if (isRefusal(item)) return item;
      const running = runningItem(draft);
      if (running && running.id !== id) halt(running, 'paused', clock);
      item.time = started(item.time, clock);
      item.state = 'running';
      item.startedAt ??= clock.at;
      delete item.endedAt;
    },
  ),

  workshopCommand(
    'agenda.pause',
    z.strictObject({ id: idSchema }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id }, { clock }) => {
      const item = findAgendaItem(draft, id);
      if (isRefusal(item)) return item;
      if (item.state === 'running') halt(item, 'paused', clock);
    },
  ),

  workshopCommand(
    'agenda.finish',
    z.strictObject({ id: idSchema }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id }, { clock }) => {
      const item = findAgendaItem(draft, id);
      if (isRefusal(item)) return item;
      if (item.state === 'done') return;
      item.startedAt ??= item.time.since?.at;
      // What was never begun was not held, and has no end.
      if (item.startedAt !== undefined) item.endedAt = clock.at;
      halt(item, 'done', clock);
    },
  ),
] as const;

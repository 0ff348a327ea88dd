import { z } from 'zod';
import { current, type Draft } from 'immer';
import { workshopCommand } from '../ledger/command';
import { isRefusal, refuse, type Refusal } from '../messages/refusal';
import { agendaItemSchema, type AgendaItem, type ClockMark } from '../model/agenda';
import { idSchema } from '../model/ids';
import { orderAfter } from '../model/order';
import type { Workshop } from '../model/workshop';
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
  turnSeconds: true,
});

export function findAgendaItem(draft: Draft<Workshop>, id: string): Draft<AgendaItem> | Refusal {
  return draft.agenda[id] ?? refuse('thing.missing', { kind: 'agendaItem', id });
}

/** The item now under way, if there is one. */
export function runningItem(draft: Draft<Workshop>): Draft<AgendaItem> | undefined {
  return Object.values(draft.agenda).find(({ state }) => state === 'running');
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
        order: orderAfter(items, after),
        number: given.number ?? String(items.length + 1),
        title: { [language]: { nodes: title, rev: 1 } },
        plannedMinutes: given.plannedMinutes ?? 30,
        state: 'planned',
        time: STOPPED,
        turns: {},
      };
      return undefined;
    },
  ),

  /** `null` takes a moderator, a day or a limit away. */
  workshopCommand(
    'agenda.edit',
    form.pick({ number: true, plannedMinutes: true }).partial().extend({
      id: idSchema,
      day: agendaItemSchema.shape.day.unwrap().nullable().optional(),
      moderator: idSchema.nullable().optional(),
      turnSeconds: agendaItemSchema.shape.turnSeconds.unwrap().nullable().optional(),
    }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, day, moderator, turnSeconds, ...change }) => {
      const item = findAgendaItem(draft, id);
      if (isRefusal(item)) return item;
      Object.assign(item, change);
      if (day === null) delete item.day;
      else if (day !== undefined) item.day = day;
      if (moderator === null) delete item.moderator;
      else if (moderator !== undefined) item.moderator = moderator;
      if (turnSeconds === null) delete item.turnSeconds;
      else if (turnSeconds !== undefined) item.turnSeconds = turnSeconds;
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
    z.strictObject({ id: idSchema, after: idSchema.nullable() }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, after }) => {
      const item = findAgendaItem(draft, id);
      if (isRefusal(item)) return item;
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
      halt(item, 'done', clock);
    },
  ),
] as const;

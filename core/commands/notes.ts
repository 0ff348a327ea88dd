import { current, type Draft } from 'immer';
import { z } from 'zod';
import { workshopCommand, type CommandContext } from '../ledger/command';
import { isRefusal, refuse, type Refusal } from '../messages/refusal';
import { placeBehind } from '../model/belongings';
import { idSchema } from '../model/ids';
import { orderAfter } from '../model/order';
import { contributionSchema, noteSchema } from '../model/recommendation';
import type { Workshop } from '../model/workshop';
import { runningItem } from './agenda';
import { arrive, arrivingSchema } from './delegations';
import { findRecommendation, missingDelegation } from './find';
import { alreadyCreated } from './alreadyCreated';
import { wholeList } from './wholeList';

const contributionPayload = contributionSchema.pick({ text: true }).extend({
  id: idSchema.optional(),
  delegation: idSchema.optional(),
  agendaItem: idSchema.optional(),
  recommendations: contributionSchema.shape.recommendations.default([]),
});

const linked = z.array(idSchema).max(100);

/** What was said, under the item that is running. */
function record(
  draft: Draft<Workshop>,
  { id, delegation: speaker, ...contribution }: z.output<typeof contributionPayload>,
  known: (id: string) => string,
  { newId, at, actor }: CommandContext,
): Refusal | undefined {
  const delegation = speaker === undefined ? undefined : known(speaker);
  const missing = missingDelegation(draft, delegation === undefined ? [] : [delegation]);
  if (missing) return missing;
  for (const about of contribution.recommendations) {
    const recommendation = findRecommendation(draft, about);
    if (isRefusal(recommendation)) return recommendation;
  }
  const key = id ?? newId();
  const before = alreadyCreated('contribution', key, draft.contributions[key], {
    text: contribution.text,
    delegation,
  });
  if (before) return before === 'again' ? undefined : before;
  const agendaItem = contribution.agendaItem ?? runningItem(draft)?.id;
  draft.contributions[key] = {
    ...contribution,
    ...(delegation !== undefined && { delegation }),
    ...(agendaItem !== undefined && { agendaItem }),
    id: key,
    order: orderAfter(Object.values(draft.contributions), undefined),
    at,
    by: actor,
  };
  return undefined;
}

/** Private notes, and what was said (contributions) apart from what is recommended. */
export const noteCommands = [
  workshopCommand(
    'note.add',
    z.strictObject({ id: idSchema, text: noteSchema.shape.text, note: idSchema.optional() }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, text, note }, { newId, at, actor }) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      const key = note ?? newId();
      const before = alreadyCreated('note', key, draft.notes[key], { recommendation: id, text });
      if (before) return before === 'again' ? undefined : before;
      const order = placeBehind(current(draft.notes), id);
      draft.notes[key] = { id: key, recommendation: id, order, text, by: actor, at };
      return undefined;
    },
  ),

  workshopCommand(
    'note.remove',
    z.strictObject({ id: idSchema, note: idSchema }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, note }) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      if (draft.notes[note]?.recommendation !== id)
        return refuse('thing.missing', { kind: 'note', id: note });
      delete draft.notes[note];
      return undefined;
    },
  ),

  workshopCommand(
    'contribution.record',
    contributionPayload.extend({ arriving: arrivingSchema.optional() }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { arriving, ...contribution }, context) =>
      record(draft, contribution, arrive(draft, arriving), context),
  ),

  /** Somebody says what is proposed already: they become supporters, and their sentence is kept beside it, in one step. */
  workshopCommand(
    'recommendation.join',
    z.strictObject({
      id: idSchema,
      text: contributionPayload.shape.text,
      delegations: z.array(idSchema).max(200),
      /** The id of the intervention that keeps the sentence. */
      contribution: idSchema.optional(),
      arriving: arrivingSchema.optional(),
    }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, text, delegations, contribution, arriving }, context) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      const known = arrive(draft, arriving);
      const joining = delegations.map(known);
      const missing = missingDelegation(draft, joining);
      if (missing) return missing;
      const proposers = new Set([...recommendation.proposers, ...joining]);
      if (proposers.size > recommendation.proposers.length) recommendation.proposers = [...proposers];
      const [delegation] = joining;
      const said = {
        ...(contribution !== undefined && { id: contribution }),
        text,
        recommendations: [id],
        ...(delegation !== undefined && { delegation }),
      };
      return record(draft, said, known, context);
    },
  ),

  workshopCommand(
    'contribution.link',
    z.strictObject({ id: idSchema, recommendations: linked, from: linked.optional() }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, recommendations, from }) => {
      const contribution = draft.contributions[id];
      if (!contribution) return refuse('thing.missing', { kind: 'contribution', id });
      contribution.recommendations = wholeList(contribution.recommendations, recommendations, from);
    },
  ),

  workshopCommand(
    'contribution.remove',
    z.strictObject({ id: idSchema }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id }) => {
      if (!draft.contributions[id]) return refuse('thing.missing', { kind: 'contribution', id });
      delete draft.contributions[id];
    },
  ),
] as const;

import { z } from 'zod';
import { workshopCommand } from '../ledger/command';
import { isRefusal, refuse } from '../ledger/refusal';
import { idSchema } from '../model/ids';
import { orderAfter } from '../model/order';
import { contributionSchema } from '../model/recommendation';
import { runningItem } from './agenda';
import { findRecommendation, missingDelegation } from './find';

/** Private notes, and what was said (contributions) apart from what is recommended. */
export const noteCommands = [
  workshopCommand(
    'note.add',
    z.strictObject({ id: idSchema, text: z.string().min(1).max(20_000) }),
    (draft, { id, text }, { newId, at, actor }) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      recommendation.notes.push({ id: newId(), text, by: actor, at });
    },
  ),

  workshopCommand('note.remove', z.strictObject({ id: idSchema, note: idSchema }), (draft, { id, note }) => {
    const recommendation = findRecommendation(draft, id);
    if (isRefusal(recommendation)) return recommendation;
    const index = recommendation.notes.findIndex((candidate) => candidate.id === note);
    if (index < 0) return refuse('thing.missing', { kind: 'note', id: note });
    recommendation.notes.splice(index, 1);
  }),

  workshopCommand(
    'contribution.record',
    contributionSchema.pick({ text: true }).extend({
      id: idSchema.optional(),
      delegation: idSchema.optional(),
      agendaItem: idSchema.optional(),
      recommendations: contributionSchema.shape.recommendations.default([]),
    }),
    (draft, { id, ...contribution }, { newId, at, actor }) => {
      const missing = missingDelegation(draft, contribution.delegation ? [contribution.delegation] : []);
      if (missing) return missing;
      const key = id ?? newId();
      const agendaItem = contribution.agendaItem ?? runningItem(draft)?.id;
      const order = orderAfter(Object.values(draft.contributions), undefined);
      draft.contributions[key] = {
        ...contribution,
        ...(agendaItem !== undefined && { agendaItem }),
        id: key,
        order,
        at,
        by: actor,
      };
    },
  ),

  workshopCommand(
    'contribution.link',
    z.strictObject({ id: idSchema, recommendations: z.array(idSchema).max(100) }),
    (draft, { id, recommendations }) => {
      const contribution = draft.contributions[id];
      if (!contribution) return refuse('thing.missing', { kind: 'contribution', id });
      contribution.recommendations = recommendations;
    },
  ),

  workshopCommand('contribution.remove', z.strictObject({ id: idSchema }), (draft, { id }) => {
    if (!draft.contributions[id]) return refuse('thing.missing', { kind: 'contribution', id });
    delete draft.contributions[id];
  }),
] as const;

import { current, type Draft } from 'immer';
import { z } from 'zod';
import { workshopCommand } from '../ledger/command';
import { isRefusal, refuse } from '../messages/refusal';
import { BELONGINGS, belongingTo, type Belongs } from '../model/belongings';
import { idSchema } from '../model/ids';
import { orderAfter } from '../model/order';
import { recommendationSchema, type Recommendation } from '../model/recommendation';
import type { Workshop } from '../model/workshop';
import { arrive } from './delegations';
import { findRecommendation, missingDelegation } from './find';
import { lastGroup } from './lastGroup';
import { wordingLocked } from './locks';
import { openHeading } from './makeGroup';
import { hasGrown, newRecommendation } from './newRecommendation';
import { putForward, wasNoProposal } from './putForward';
import { madeWithIt, said, speakerOf } from './recapture';
import { unknownReference } from './references';
import { siblings } from './siblings';
import { checkLength, isBlank, wordingPayload } from './wording';

const { shape } = recommendationSchema;

/** Whether there is more to it than an entry of the line says: what was said about it would be lost with its kind. */
function holdsMore(draft: Draft<Workshop>, recommendation: Draft<Recommendation>): boolean {
  const { id } = recommendation;
  return (
    hasGrown(current(recommendation)) ||
    BELONGINGS.some((collection) => belongingTo<Belongs>(current(draft[collection]), id).length > 0) ||
    Object.values(draft.contributions).some(({ recommendations }) => recommendations.includes(id))
  );
}

/** What was captured as the other of the two: a recommendation that was only said, and the reverse. */
export const changeKindCommands = [
  /** It was only said, and is no recommendation: it keeps its id, its time and its author. */
  workshopCommand(
    'recommendation.takeAsSaid',
    z.strictObject({
      id: idSchema,
      text: said,
      delegation: idSchema.nullable(),
      arriving: madeWithIt.arriving,
    }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, text, delegation, arriving }) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      if (holdsMore(draft, recommendation)) return refuse('entry.holdsMore');
      const locked = wordingLocked(draft);
      if (locked) return locked;
      const speaker = speakerOf(draft, delegation, arriving);
      if (isRefusal(speaker)) return speaker;
      const { capturedAt: at, capturedBy: by, agendaItem, withoutSpeaker } = current(recommendation);
      draft.contributions[id] = {
        id,
        order: orderAfter(Object.values(draft.contributions), undefined),
        text,
        recommendations: [],
        ...(speaker === undefined ? withoutSpeaker && { withoutSpeaker } : { delegation: speaker }),
        ...(agendaItem !== undefined && { agendaItem }),
        at,
        by,
      };
      const was = current(recommendation);
      delete draft.recommendations[id];
      wasNoProposal(draft, was);
      return undefined;
    },
  ),

  /** It was meant as a recommendation: what was said becomes one, under its id, with its time and its author. */
  workshopCommand(
    'contribution.takeAsProposal',
    z.strictObject({
      id: idSchema,
      was: said,
      language: wordingPayload.language,
      nodes: wordingPayload.nodes,
      proposers: shape.proposers,
      mappings: shape.mappings,
      group: idSchema.optional(),
      ...madeWithIt,
    }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, was, language, nodes, arriving, heading, ...given }, context) => {
      const contribution = draft.contributions[id];
      if (!contribution) return refuse('thing.missing', { kind: 'contribution', id });
      if (contribution.text !== was)
        return refuse('wording.moved', { present: contribution.text.slice(0, 200) });
      if (contribution.recommendations.length > 0) return refuse('entry.holdsMore');
      const proposing = given.proposers.map(arrive(draft, arriving));
      const refusal =
        wordingLocked(draft) ??
        checkLength(nodes) ??
        (isBlank(nodes) ? refuse('text.empty') : undefined) ??
        missingDelegation(draft, proposing) ??
        unknownReference(
          context.catalogue,
          given.mappings.map(({ target }) => target),
        );
      if (refusal) return refusal;
      const group = heading
        ? openHeading(draft, heading, language, context)
        : (given.group ?? lastGroup(draft, context));
      if (!draft.groups[group]) return refuse('thing.missing', { kind: 'group', id: group });
      const { at, by, agendaItem, withoutSpeaker } = current(contribution);
      const made = newRecommendation({
        id,
        group,
        order: orderAfter(siblings(draft, group), undefined),
        text: { [language]: { nodes, rev: 1 } },
        proposers: proposing,
        mappings: given.mappings,
        ...(proposing.length === 0 && withoutSpeaker && { withoutSpeaker }),
        ...(agendaItem !== undefined && { agendaItem }),
        capturedAt: at,
        capturedBy: by,
      });
      draft.recommendations[id] = putForward(draft, made, { by: 'desk' });
      delete draft.contributions[id];
      return undefined;
    },
  ),
] as const;

import { z } from 'zod';
import type { Draft } from 'immer';
import { workshopCommand } from '../ledger/command';
import { isRefusal, refuse, type Refusal } from '../messages/refusal';
import { idSchema } from '../model/ids';
import { isLocked } from '../model/isLocked';
import { positionSchema } from '../model/recommendation';
import type { Workshop } from '../model/workshop';
import { wordingRevs } from '../queries/round';
import { notReadyToAgree } from '../queries/readyToAgree';
import { asFarAsAgreed } from '../queries/agreeable';
import { findRecommendation, missingDelegation } from './find';
import { alreadyCreated } from './alreadyCreated';
import { isBlank, wordingPayload } from './wording';

export function notNegotiated(draft: Draft<Workshop>): Refusal | undefined {
  return draft.document.nature === 'negotiated' ? undefined : refuse('nature.notNegotiated');
}

/** Agreement without a vote: positions and reservations, for negotiated texts only. */
export const agreementCommands = [
  workshopCommand(
    'recommendation.setPosition',
    z.strictObject({ id: idSchema, delegation: idSchema, position: positionSchema.nullable() }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, delegation, position }) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      const refusal = notNegotiated(draft) ?? missingDelegation(draft, [delegation]);
      if (refusal) return refusal;
      if (position === null) delete recommendation.positions[delegation];
      else recommendation.positions[delegation] = position;
      // After adoption what is said is for the record: the text stays what it was adopted as.
      if (!isLocked(draft.document.status)) recommendation.state = asFarAsAgreed(recommendation, draft);
      return undefined;
    },
  ),

  /** The table was asked and nobody has more to say: who is silent has no objection to the wordings that stand. */
  workshopCommand(
    'recommendation.closeRound',
    z.strictObject({ id: idSchema, language: wordingPayload.language, base: wordingPayload.base }),
    {
      by: 'desk',
      onNewerState: 'refuse',
      checkBase: ({ recommendations }, { id, language, base }) => {
        const text = recommendations[id]?.text;
        return text && (text[language]?.rev ?? 0) !== base ? refuse('round.moved') : undefined;
      },
    },
    (draft, { id }, { at }) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      const refusal = notNegotiated(draft);
      if (refusal) return refusal;
      recommendation.round = { at, on: wordingRevs(recommendation) };
      return undefined;
    },
  ),

  /** The room agrees, in one step, texts that the table was asked on and that nothing stands against; all of them or none. */
  workshopCommand(
    'recommendation.agreeTogether',
    z.strictObject({ ids: z.array(idSchema).min(1).max(2_000) }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { ids }) => {
      const refusal = notNegotiated(draft);
      if (refusal) return refusal;
      for (const id of ids) {
        const recommendation = findRecommendation(draft, id);
        if (isRefusal(recommendation)) return recommendation;
        // Asked twice, or agreed by itself meanwhile: it is as it was meant.
        if (recommendation.state === 'agreed') continue;
        const why = notReadyToAgree(recommendation, draft);
        if (why) return why;
        recommendation.state = 'agreed';
      }
      return undefined;
    },
  ),

  workshopCommand(
    'reservation.enter',
    z.strictObject({
      id: idSchema,
      delegation: idSchema,
      language: wordingPayload.language,
      nodes: wordingPayload.nodes,
      reservation: idSchema.optional(),
    }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, delegation, language, nodes, reservation }, { newId, at }) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      const refusal = notNegotiated(draft) ?? missingDelegation(draft, [delegation]);
      if (refusal) return refusal;
      if (isBlank(nodes)) return refuse('text.empty');
      const key = reservation ?? newId();
      const wording = { [language]: { nodes, rev: 1 } };
      const present = recommendation.reservations.find((each) => each.id === key);
      const before = alreadyCreated('reservation', key, present, { delegation, wording });
      if (before) return before === 'again' ? undefined : before;
      recommendation.reservations.push({
        id: key,
        delegation,
        wording,
        state: 'open',
        at,
      });
      recommendation.positions[delegation] = 'reserves';
      if (recommendation.state === 'agreed') recommendation.state = 'agreedWithReservations';
      return undefined;
    },
  ),

  workshopCommand(
    'reservation.setState',
    z.strictObject({ id: idSchema, reservation: idSchema, state: z.enum(['open', 'lifted']) }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, reservation, state }) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      const found = recommendation.reservations.find((candidate) => candidate.id === reservation);
      if (!found) return refuse('thing.missing', { kind: 'reservation', id: reservation });
      found.state = state;
      if (!isLocked(draft.document.status)) recommendation.state = asFarAsAgreed(recommendation, draft);
      return undefined;
    },
  ),
] as const;

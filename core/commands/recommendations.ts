import { z } from 'zod';
import { workshopCommand } from '../ledger/command';
import { isRefusal, refuse } from '../messages/refusal';
import { current } from 'immer';
import { BELONGINGS, belongingTo, type Belongs } from '../model/belongings';
import { idSchema } from '../model/ids';
import { makeRoomAfter, standsAfter } from '../model/order';
import { recommendationSchema, recommendationStateSchema } from '../model/recommendation';
import { findGroup, findRecommendation, missingDelegation } from './find';
import { languageLocked } from './lateWording';
import { wordingLocked } from './locks';
import { leaveProposal, nameProposers } from './putForward';
import { unknownReference } from './references';
import { reword } from './reword';
import { siblings } from './siblings';
import { whyNot } from './transitions';
import { wholeList } from './wholeList';
import { checkLength, isBlank, staleBase, wordingPayload } from './wording';

const { proposers, mappings, themes } = recommendationSchema.shape;

export const recommendationCommands = [
  /** Written on an older wording than the present one, both are kept for people to settle. */
  workshopCommand(
    'recommendation.reword',
    z.strictObject({ id: idSchema, ...wordingPayload }),
    { by: 'desk', onNewerState: 'rerun', checkBase: 'keepsBoth' },
    (draft, { id, ...written }, context) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      const { language, nodes } = written;
      const refusal =
        languageLocked(draft, recommendation.text, language) ??
        checkLength(nodes) ??
        (isBlank(nodes) ? refuse('text.empty') : undefined);
      return refusal ?? reword(draft, recommendation, written, context);
    },
  ),

  workshopCommand(
    'recommendation.removeWording',
    z.strictObject({ id: idSchema, language: wordingPayload.language, base: wordingPayload.base }),
    {
      by: 'desk',
      onNewerState: 'refuse',
      checkBase: ({ recommendations }, { id, language, base }) =>
        staleBase(recommendations[id]?.text[language], base),
    },
    (draft, { id, language }) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      const locked = languageLocked(draft, recommendation.text, language);
      if (locked) return locked;
      if (Object.keys(recommendation.text).length < 2) return refuse('text.empty');
      delete recommendation.text[language];
    },
  ),

  workshopCommand(
    'recommendation.move',
    z.strictObject({ id: idSchema, group: idSchema, after: idSchema.nullable().optional() }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, group, after }) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      const target = findGroup(draft, group);
      if (isRefusal(target)) return target;
      const locked = wordingLocked(draft);
      if (locked) return locked;
      if (recommendation.group === group && standsAfter(siblings(draft, group), id, after)) return undefined;
      const { order, others } = makeRoomAfter(siblings(draft, group, id), after);
      recommendation.order = order;
      recommendation.group = group;
      for (const [other, moved] of others) {
        const equal = draft.recommendations[other];
        if (equal) equal.order = moved;
      }
      return undefined;
    },
  ),

  workshopCommand(
    'recommendation.setProposers',
    z.strictObject({ id: idSchema, proposers, from: proposers.optional() }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, proposers, from }) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      const missing = missingDelegation(draft, proposers);
      if (missing) return missing;
      recommendation.proposers = [...new Set(wholeList(recommendation.proposers, proposers, from))];
      if (recommendation.proposers.length > 0) delete recommendation.withoutSpeaker;
      nameProposers(draft, recommendation);
    },
  ),

  workshopCommand(
    'recommendation.map',
    z.strictObject({ id: idSchema, mappings, from: mappings.optional() }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, mappings, from }, { catalogue }) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      const unknown = unknownReference(
        catalogue,
        mappings.map(({ target }) => target),
      );
      if (unknown) return unknown;
      recommendation.mappings = wholeList(recommendation.mappings, mappings, from);
    },
  ),

  workshopCommand(
    'recommendation.setThemes',
    z.strictObject({ id: idSchema, themes, from: themes.optional() }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, themes, from }) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      recommendation.themes = wholeList(recommendation.themes, themes, from);
    },
  ),

  workshopCommand(
    'recommendation.setState',
    z.strictObject({ id: idSchema, state: recommendationStateSchema }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id, state }) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      const refusal = whyNot(recommendation, state, draft);
      if (refusal) return refusal;
      recommendation.state = state;
    },
  ),

  /** Circulated, it leaves a tombstone ("12. [deleted]"); before that it goes, and undo brings it back. */
  workshopCommand(
    'recommendation.remove',
    z.strictObject({ id: idSchema }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { id }) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      const locked = wordingLocked(draft);
      if (locked) return locked;
      if (recommendation.frozenNumber === undefined) {
        leaveProposal(draft, current(recommendation));
        delete draft.recommendations[id];
        for (const collection of BELONGINGS)
          for (const each of belongingTo<Belongs>(current(draft[collection]), id))
            delete draft[collection][each.id];
        // What was said about it stays, without the link.
        for (const said of Object.values(draft.contributions))
          if (said.recommendations.includes(id))
            said.recommendations = said.recommendations.filter((other) => other !== id);
      } else recommendation.deleted = true;
    },
  ),
] as const;

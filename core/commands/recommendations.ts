import { z } from 'zod';
import { workshopCommand } from '../ledger/command';
import { isRefusal, refuse, type Refusal } from '../messages/refusal';
import { current } from 'immer';
import { BELONGINGS, belongingTo, type Belongs } from '../model/belongings';
import { idSchema } from '../model/ids';
import { makeRoomAfter, standsAfter } from '../model/order';
import type { Language } from '../model/language';
import { recommendationSchema, recommendationStateSchema } from '../model/recommendation';
import type { SubItem } from '../model/subItem';
import { isStale } from '../queries/isStale';
import { plainText } from '../queries/plainText';
import { findGroup, findRecommendation, missingDelegation } from './find';
import { wordingLocked } from './locks';
import { leaveProposal, nameProposers } from './putForward';
import { unknownReference } from './references';
import { reword } from './reword';
import { siblings } from './siblings';
import { asFarAsAgreed } from '../queries/agreeable';
import { whyNot } from './transitions';
import { wholeList } from './wholeList';
import { checkLength, isBlank, staleBase, NO_BASE, setWording, wordingPayload } from './wording';

const { proposers, mappings, themes } = recommendationSchema.shape;

/** Sub-items that came, went or were reworded since somebody began to write them. */
function subItemsMoved(
  present: readonly SubItem[],
  language: Language,
  base: Readonly<Record<string, number>>,
): Refusal | undefined {
  const words = present.map(({ text }) => plainText(text[language]?.nodes ?? [])).join(' · ');
  const moved = refuse('wording.moved', { present: words.slice(0, 200) });
  if (present.length !== Object.keys(base).length) return moved;
  return present.every(({ id, text }) => base[id] === (text[language]?.rev ?? 0)) ? undefined : moved;
}

export const recommendationCommands = [
  /** Written on an older wording than the present one, both are kept for people to settle. */
  workshopCommand(
    'recommendation.reword',
    z.strictObject({ id: idSchema, ...wordingPayload }),
    { by: 'desk', onNewerState: 'rerun', checkBase: 'keepsBoth' },
    (draft, { id, ...written }, context) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      const { language, nodes, translatedFrom } = written;
      const present = recommendation.text[language];
      // A language that is lacking, or behind, may follow an adopted text: its own wording was never adopted.
      const follows = translatedFrom !== undefined && (!present || isStale(recommendation.text, language));
      const refusal =
        (follows ? undefined : wordingLocked(draft)) ??
        checkLength(nodes) ??
        (isBlank(nodes) ? refuse('text.empty') : undefined);
      if (refusal) return refusal;
      reword(draft, recommendation, written, context);
      return undefined;
    },
  ),

  workshopCommand(
    'recommendation.settle',
    z.strictObject({
      id: idSchema,
      conflict: idSchema,
      keep: z.enum(['present', 'other']),
      /** The `rev` of the present wording that the other one was compared with. */
      base: wordingPayload.base,
    }),
    {
      by: 'desk',
      onNewerState: 'refuse',
      checkBase: ({ recommendations, conflicts }, { id, conflict, base }) => {
        const other = conflicts[conflict];
        const present = other && recommendations[id]?.text[other.language];
        if (!other || (present?.rev ?? 0) === base) return undefined;
        return refuse('conflict.moved', { present: plainText(present?.nodes ?? []).slice(0, 200) });
      },
    },
    (draft, { id, conflict, keep, base }) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      const found = draft.conflicts[conflict];
      if (found?.recommendation !== id) return refuse('thing.missing', { kind: 'conflict', id: conflict });
      const locked = keep === 'other' ? wordingLocked(draft) : undefined;
      if (locked) return locked;
      if (keep === 'other') {
        setWording(recommendation.text, found.language, current(found).nodes, base);
        recommendation.state = asFarAsAgreed(recommendation, draft);
      }
      delete draft.conflicts[conflict];
      return undefined;
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
      const locked = wordingLocked(draft);
      if (locked) return locked;
      if (Object.keys(recommendation.text).length < 2) return refuse('text.empty');
      delete recommendation.text[language];
    },
  ),

  workshopCommand(
    'recommendation.setSubItems',
    z.strictObject({
      id: idSchema,
      language: wordingPayload.language,
      items: z.array(z.strictObject({ id: idSchema.optional(), nodes: wordingPayload.nodes })).max(100),
      /** The sub-items it was written on: the `rev` of each in this language by its id, 0 where it had none. */
      base: z.record(idSchema, wordingPayload.base),
    }),
    {
      by: 'desk',
      onNewerState: 'refuse',
      checkBase: ({ recommendations }, { id, language, base }) => {
        const recommendation = recommendations[id];
        return recommendation && subItemsMoved(recommendation.subItems, language, base);
      },
    },
    (draft, { id, language, items, base }, { newId }) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      const locked = wordingLocked(draft);
      if (locked) return locked;
      const known = new Map(recommendation.subItems.map((item) => [item.id, item]));
      recommendation.subItems = items.map((item) => {
        const present = (item.id !== undefined && known.get(item.id)) || { id: item.id ?? newId(), text: {} };
        // One that is not translated yet comes back empty, and stays as it is.
        const untouched = isBlank(item.nodes) && present.text[language] === undefined;
        if (!untouched && JSON.stringify(present.text[language]?.nodes) !== JSON.stringify(item.nodes)) {
          setWording(present.text, language, item.nodes, base[present.id] ?? NO_BASE);
        }
        return present;
      });
      recommendation.state = asFarAsAgreed(recommendation, draft);
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

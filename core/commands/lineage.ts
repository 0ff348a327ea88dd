import { z } from 'zod';
import { current } from 'immer';
import { workshopCommand } from '../ledger/command';
import { isRefusal, refuse } from '../messages/refusal';
import { idSchema } from '../model/ids';
import { belongingTo } from '../model/belongings';
import { byLanguage } from '../model/languageSchema';
import { orderAfter, ordersBehind } from '../model/order';
import { copyBelongings } from './copyBelongings';
import { findRecommendation } from './find';
import { wordingLocked } from './locks';
import { mergedText, changedSince } from './mergedText';
import { checkLength, isBlank, staleBase, wordingPayload } from './wording';

/** Merging keeps every original as `merged`, with the new one pointing back at them; splitting likewise. */
export const lineageCommands = [
  workshopCommand(
    'recommendation.merge',
    z.strictObject({
      /** In the order they are to be read; the new one takes the place of the first. */
      ids: z.array(idSchema).min(2).max(100),
      id: idSchema.optional(),
      /** What was written, by language; of any other language the originals' wordings stand one after the other. */
      wordings: byLanguage(wordingPayload.nodes),
      /** The `rev` of each original's wordings that it was written on. */
      base: z.record(idSchema, byLanguage(wordingPayload.base)),
      /** Sub-items of the originals that are not to go along; they stay with the original. */
      leave: z.array(idSchema).max(10_000).default([]),
    }),
    { by: 'desk', onNewerState: 'rerun', checkBase: 'keepsBoth' },
    (draft, { ids, id, wordings, base, leave }, { newId, at, actor }) => {
      const locked = wordingLocked(draft);
      if (locked) return locked;
      const parents = [];
      for (const parent of new Set(ids)) {
        const found = findRecommendation(draft, parent);
        if (isRefusal(found)) return found;
        parents.push(current(found));
      }
      const [first] = parents;
      if (!first) return refuse('text.empty');
      const { putForward: _own, ...begun } = first;
      const key = id ?? newId();
      if (Object.hasOwn(draft.recommendations, key)) return refuse('merge.done');
      const text = mergedText(parents, wordings, draft.languages);
      const written = Object.values(text).map(({ nodes }) => nodes);
      const refusal =
        written.map(checkLength).find((each) => each !== undefined) ??
        (written.every(isBlank) ? refuse('text.empty') : undefined);
      if (refusal) return refusal;
      const mappings = parents.flatMap((parent) => parent.mappings);
      const named = (mapping: (typeof mappings)[number]) => JSON.stringify(mapping.target);
      const agendaItem = parents.find((parent) => parent.agendaItem !== undefined)?.agendaItem;
      draft.recommendations[key] = {
        ...begun,
        id: key,
        text,
        subItems: parents
          .flatMap(({ subItems }) => subItems)
          .filter((subItem) => !leave.includes(subItem.id))
          .map((subItem) => ({ ...subItem, id: newId() })),
        proposers: [...new Set(parents.flatMap((parent) => parent.proposers))],
        mappings: mappings.filter(
          (mapping, index) => mappings.findIndex((other) => named(other) === named(mapping)) === index,
        ),
        themes: [...new Set(parents.flatMap((parent) => parent.themes))],
        state: 'underDiscussion',
        // A position was taken on other words and stays with the original; a reservation is not lost by a merge.
        positions: {},
        reservations: parents.flatMap(({ reservations }) => reservations),
        from: [...new Set(parents.flatMap(({ from }) => from))],
        lineage: parents.map((parent) => ({ kind: 'mergedFrom' as const, id: parent.id })),
        ...(agendaItem !== undefined && { agendaItem }),
        capturedAt: at,
        capturedBy: actor,
      };
      const originals = parents.map((parent) => parent.id);
      copyBelongings(draft, originals, key, newId);
      const moved = changedSince(parents, base);
      const orders = ordersBehind(belongingTo(current(draft.conflicts), key), moved.length);
      for (const [index, wording] of moved.entries()) {
        const own = { id: newId(), recommendation: key, order: orders[index] ?? '' };
        draft.conflicts[own.id] = { ...wording, ...own, by: actor, at };
      }
      for (const parent of parents) {
        const kept = draft.recommendations[parent.id];
        if (kept) kept.state = 'merged';
      }
      // The number of the first is the new one's; every other one stays where it was, as "18. [deleted]".
      delete draft.recommendations[first.id]?.frozenNumber;
      const isOriginal = new Set(ids);
      for (const said of Object.values(draft.contributions))
        if (said.recommendations.some((linked) => isOriginal.has(linked))) said.recommendations.push(key);
      return undefined;
    },
  ),

  workshopCommand(
    'recommendation.split',
    z.strictObject({
      id: idSchema,
      language: wordingPayload.language,
      base: wordingPayload.base,
      /** What stays in the first; the others follow it as new recommendations. */
      parts: z.array(wordingPayload.nodes).min(2).max(50),
    }),
    {
      by: 'desk',
      onNewerState: 'refuse',
      checkBase: ({ recommendations }, { id, language, base }) =>
        staleBase(recommendations[id]?.text[language], base),
    },
    (draft, { id, language, parts }, { newId, at, actor }) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      const locked = wordingLocked(draft);
      if (locked) return locked;
      if (parts.some(isBlank)) return refuse('text.empty');
      const [kept, ...others] = parts;
      recommendation.text[language] = {
        nodes: kept ?? [],
        rev: (recommendation.text[language]?.rev ?? 0) + 1,
      };
      const { putForward: _own, ...whole } = current(recommendation);
      let previous = id;
      for (const nodes of others) {
        const key = newId();
        const neighbours = Object.values(draft.recommendations).filter(
          (item) => item.group === recommendation.group,
        );
        draft.recommendations[key] = {
          ...whole,
          id: key,
          order: orderAfter(neighbours, previous),
          text: { [language]: { nodes, rev: 1 } },
          subItems: [],
          positions: {},
          reservations: [],
          lineage: [{ kind: 'splitFrom', id }],
          capturedAt: at,
          capturedBy: actor,
        };
        delete draft.recommendations[key]?.frozenNumber;
        previous = key;
      }
    },
  ),
] as const;

import { z } from 'zod';
import { current } from 'immer';
import { workshopCommand } from '../ledger/command';
import { isRefusal, refuse } from '../ledger/refusal';
import { idSchema } from '../model/ids';
import { orderAfter } from '../model/order';
import { findRecommendation } from './find';
import { wordingLocked } from './locks';
import { madeBefore } from './madeBefore';
import { checkLength, isBlank, wordingPayload } from './wording';

/** Merging keeps every original as `merged`, with the new one pointing back at them; splitting likewise. */
export const lineageCommands = [
  workshopCommand(
    'recommendation.merge',
    z.strictObject({
      /** In the order they are to be read; the new one takes the place of the first. */
      ids: z.array(idSchema).min(2).max(100),
      id: idSchema.optional(),
      language: wordingPayload.language,
      nodes: wordingPayload.nodes,
    }),
    (draft, { ids, id, language, nodes }, { newId, at, actor }) => {
      const refusal =
        wordingLocked(draft) ?? checkLength(nodes) ?? (isBlank(nodes) ? refuse('text.empty') : undefined);
      if (refusal) return refusal;
      const before =
        id !== undefined &&
        madeBefore(
          'recommendation',
          id,
          draft.recommendations[id]?.text[language] ?? draft.recommendations[id],
          {
            nodes,
          },
        );
      if (before) return before === 'again' ? undefined : before;
      const parents = [];
      for (const parent of new Set(ids)) {
        const found = findRecommendation(draft, parent);
        if (isRefusal(found)) return found;
        parents.push(found);
      }
      const [first] = parents;
      if (!first) return refuse('text.empty');
      const key = id ?? newId();
      const mappings = parents.flatMap((parent) => parent.mappings);
      const named = (mapping: (typeof mappings)[number]) => JSON.stringify(mapping.target);
      draft.recommendations[key] = {
        ...current(first),
        id: key,
        text: { [language]: { nodes, rev: 1 } },
        subItems: [],
        proposers: [...new Set(parents.flatMap((parent) => parent.proposers))],
        mappings: mappings.filter(
          (mapping, index) => mappings.findIndex((other) => named(other) === named(mapping)) === index,
        ),
        themes: [...new Set(parents.flatMap((parent) => parent.themes))],
        state: 'underDiscussion',
        positions: {},
        reservations: [],
        notes: [],
        conflicts: [],
        lineage: parents.map((parent) => ({ kind: 'mergedFrom' as const, id: parent.id })),
        capturedAt: at,
        capturedBy: actor,
      };
      for (const parent of parents) {
        parent.state = 'merged';
        delete parent.frozenNumber;
      }
      return undefined;
    },
  ),

  workshopCommand(
    'recommendation.split',
    z.strictObject({
      id: idSchema,
      language: wordingPayload.language,
      /** What stays in the first; the others follow it as new recommendations. */
      parts: z.array(wordingPayload.nodes).min(2).max(50),
    }),
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
      let previous = id;
      for (const nodes of others) {
        const key = newId();
        const neighbours = Object.values(draft.recommendations).filter(
          (item) => item.group === recommendation.group,
        );
        draft.recommendations[key] = {
          ...current(recommendation),
          id: key,
          order: orderAfter(neighbours, previous),
          text: { [language]: { nodes, rev: 1 } },
          subItems: [],
          positions: {},
          reservations: [],
          notes: [],
          conflicts: [],
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

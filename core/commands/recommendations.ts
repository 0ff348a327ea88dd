import { z } from 'zod';
import { original, type Draft } from 'immer';
import { workshopCommand, type CommandContext } from '../ledger/command';
import { isRefusal, refuse, type Refusal } from '../ledger/refusal';
import { idSchema } from '../model/ids';
import { orderAfter } from '../model/order';
import { mappingSchema, recommendationStateSchema, type Recommendation } from '../model/recommendation';
import type { Workshop } from '../model/workshop';
import { runningItem } from './agenda';
import { findGroup, findRecommendation, missingDelegation } from './find';
import { unknownReference } from './references';
import { checkLength, isBlank, setWording, wordingPayload } from './wording';
import { wordingLocked } from './locks';
import { mayBecome } from './transitions';

const proposers = z.array(idSchema).max(200);

const capturePayload = z.strictObject({
  id: idSchema.optional(),
  /** Default: the last group; a workshop without any gets one without a heading. */
  group: idSchema.optional(),
  language: wordingPayload.language,
  nodes: wordingPayload.nodes,
  proposers: proposers.default([]),
  mappings: z.array(mappingSchema).max(50).default([]),
  /** The recommendation it stands behind; `null` first of its group; absent last. */
  after: idSchema.nullable().optional(),
});
type Capture = z.output<typeof capturePayload>;

function lastGroup(draft: Draft<Workshop>, context: CommandContext): string {
  const groups = Object.values(draft.groups).sort((a, b) => (a.order < b.order ? -1 : 1));
  const last = groups.at(-1);
  if (last) return last.id;
  const defaults = context.catalogue.styles.find(({ id }) => id === draft.document.style)?.defaults;
  const id = context.newId();
  draft.groups[id] = {
    id,
    order: orderAfter([], undefined),
    title: {},
    references: [],
    level: defaults?.groupLevel ?? 1,
    numbering: defaults?.groupNumbering ?? 'continue',
    marker: defaults?.groupMarker ?? 'number',
    referenceDash: '-',
  };
  return id;
}

/** Recommendations of a group, read from the state before this command: drafts of 2,000 things are slow to walk. */
function siblings(draft: Draft<Workshop>, group: string, except?: string): Recommendation[] {
  const known = original(draft.recommendations) ?? {};
  return Object.values(known).filter((item) => item.group === group && item.id !== except);
}

function capture(
  draft: Draft<Workshop>,
  input: Capture,
  context: CommandContext,
  behind?: string,
): string | Refusal {
  if (isBlank(input.nodes)) return refuse('text.empty');
  const refusal =
    checkLength(input.nodes) ??
    missingDelegation(draft, input.proposers) ??
    unknownReference(
      context.catalogue,
      input.mappings.map(({ target }) => target),
    );
  if (refusal) return refusal;
  const group = input.group ?? lastGroup(draft, context);
  if (!draft.groups[group]) return refuse('thing.missing', { kind: 'group', id: group });
  const id = input.id ?? context.newId();
  if (draft.recommendations[id])
    return refuse('input.invalid', { issue: `there is a recommendation ${id} already` });
  const running = runningItem(draft);
  draft.recommendations[id] = {
    id,
    group,
    order: behind ?? orderAfter(siblings(draft, group), input.after),
    text: { [input.language]: { nodes: input.nodes, rev: 1 } },
    subItems: [],
    proposers: input.proposers,
    mappings: input.mappings,
    themes: [],
    state: 'proposed',
    positions: {},
    reservations: [],
    notes: [],
    lineage: [],
    deleted: false,
    conflicts: [],
    ...(running && { agendaItem: running.id }),
    capturedAt: context.at,
    capturedBy: context.actor,
  };
  return id;
}

export const recommendationCommands = [
  workshopCommand('recommendation.capture', capturePayload, (draft, input, context) => {
    const result = capture(draft, input, context);
    if (isRefusal(result)) return result;
  }),

  /** A paste of many lines: each becomes a proposal, all in one undoable step. */
  workshopCommand(
    'recommendation.captureMany',
    z.strictObject({
      items: z
        .array(capturePayload.omit({ after: true }))
        .min(1)
        .max(2_000),
    }),
    (draft, { items }, context) => {
      const last = new Map<string, string>();
      for (const item of items) {
        const group = item.group ?? lastGroup(draft, context);
        const behind = last.get(group);
        const order = orderAfter(
          behind === undefined ? siblings(draft, group) : [{ id: '', order: behind }],
          undefined,
        );
        last.set(group, order);
        const result = capture(draft, { ...item, group }, context, order);
        if (isRefusal(result)) return result;
      }
    },
  ),

  /** Written on an older wording than the present one, both are kept for people to settle. */
  workshopCommand(
    'recommendation.reword',
    z.strictObject({ id: idSchema, ...wordingPayload }),
    (draft, { id, language, nodes, base, translatedFrom }, { newId, actor, at }) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      const refusal =
        wordingLocked(draft) ?? checkLength(nodes) ?? (isBlank(nodes) ? refuse('text.empty') : undefined);
      if (refusal) return refusal;
      const present = recommendation.text[language];
      if (JSON.stringify(present?.nodes) === JSON.stringify(nodes) && !translatedFrom) return;
      if ((present?.rev ?? 0) !== base) {
        recommendation.conflicts.push({ id: newId(), language, nodes, base, by: actor, at });
        return;
      }
      setWording(recommendation.text, language, nodes, translatedFrom);
    },
  ),

  workshopCommand(
    'recommendation.settle',
    z.strictObject({ id: idSchema, conflict: idSchema, keep: z.enum(['present', 'other']) }),
    (draft, { id, conflict, keep }) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      const index = recommendation.conflicts.findIndex((candidate) => candidate.id === conflict);
      const found = recommendation.conflicts[index];
      if (!found) return refuse('thing.missing', { kind: 'conflict', id: conflict });
      if (keep === 'other') setWording(recommendation.text, found.language, found.nodes);
      recommendation.conflicts.splice(index, 1);
    },
  ),

  workshopCommand(
    'recommendation.removeWording',
    z.strictObject({ id: idSchema, language: wordingPayload.language }),
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
    }),
    (draft, { id, language, items }, { newId }) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      const locked = wordingLocked(draft);
      if (locked) return locked;
      const known = new Map(recommendation.subItems.map((item) => [item.id, item]));
      recommendation.subItems = items.map((item) => {
        const present = (item.id !== undefined && known.get(item.id)) || { id: item.id ?? newId(), text: {} };
        if (JSON.stringify(present.text[language]?.nodes) !== JSON.stringify(item.nodes)) {
          setWording(present.text, language, item.nodes);
        }
        return present;
      });
    },
  ),

  workshopCommand(
    'recommendation.move',
    z.strictObject({ id: idSchema, group: idSchema, after: idSchema.nullable().optional() }),
    (draft, { id, group, after }) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      const target = findGroup(draft, group);
      if (isRefusal(target)) return target;
      recommendation.order = orderAfter(siblings(draft, group, id), after);
      recommendation.group = group;
    },
  ),

  workshopCommand(
    'recommendation.setProposers',
    z.strictObject({ id: idSchema, proposers }),
    (draft, { id, proposers }) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      const missing = missingDelegation(draft, proposers);
      if (missing) return missing;
      recommendation.proposers = [...new Set(proposers)];
    },
  ),

  workshopCommand(
    'recommendation.map',
    z.strictObject({ id: idSchema, mappings: z.array(mappingSchema).max(50) }),
    (draft, { id, mappings }, { catalogue }) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      const unknown = unknownReference(
        catalogue,
        mappings.map(({ target }) => target),
      );
      if (unknown) return unknown;
      recommendation.mappings = mappings;
    },
  ),

  workshopCommand(
    'recommendation.setThemes',
    z.strictObject({ id: idSchema, themes: z.array(idSchema).max(20) }),
    (draft, { id, themes }) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      recommendation.themes = themes;
    },
  ),

  workshopCommand(
    'recommendation.setState',
    z.strictObject({ id: idSchema, state: recommendationStateSchema }),
    (draft, { id, state }) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      if (!mayBecome(recommendation.state, state)) {
        return refuse('state.transition', { from: recommendation.state, to: state });
      }
      recommendation.state = state;
    },
  ),

  /** Circulated, it leaves a tombstone ("12. [deleted]"); before that it goes, and undo brings it back. */
  workshopCommand('recommendation.remove', z.strictObject({ id: idSchema }), (draft, { id }) => {
    const recommendation = findRecommendation(draft, id);
    if (isRefusal(recommendation)) return recommendation;
    const locked = wordingLocked(draft);
    if (locked) return locked;
    if (recommendation.frozenNumber === undefined) delete draft.recommendations[id];
    else recommendation.deleted = true;
  }),
] as const;

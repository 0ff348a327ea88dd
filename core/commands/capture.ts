import { z } from 'zod';
import type { Draft } from 'immer';
import { workshopCommand, type CommandContext } from '../ledger/command';
import { stateBefore } from '../ledger/immer';
import { isRefusal, refuse, type Refusal } from '../messages/refusal';
import { idSchema } from '../model/ids';
import { keyBetween } from '../model/keyBetween';
import { orderAfter, ordersAfter } from '../model/order';
import { recommendationSchema } from '../model/recommendation';
import type { Workshop } from '../model/workshop';
import { runningItem } from './agenda';
import { arrive, arrivingSchema } from './delegations';
import { findRecommendation, missingDelegation } from './find';
import { wordingLocked } from './locks';
import { alreadyCreated } from './alreadyCreated';
import { lastGroup } from './lastGroup';
import { newHeadingSchema, openHeading } from './makeGroup';
import { newRecommendation } from './newRecommendation';
import { putForward, type ComingIn } from './putForward';
import { unknownReference } from './references';
import { reword } from './reword';
import { orderBehindAll, siblings } from './siblings';
import { checkLength, isBlank, wordingPayload } from './wording';

const { proposers, mappings } = recommendationSchema.shape;

const capturePayload = z.strictObject({
  id: idSchema.optional(),
  /** Default: the last group; a workshop without any gets one without a heading. */
  group: idSchema.optional(),
  language: wordingPayload.language,
  nodes: wordingPayload.nodes,
  proposers: proposers.default([]),
  mappings: mappings.default([]),
  /** The recommendation it stands behind; `null` first of its group; absent last. */
  after: idSchema.nullable().optional(),
});
type Capture = z.output<typeof capturePayload>;

/** What is made in the same step: proposers that the workshop did not have, and the heading it goes under. */
const madeWithIt = { arriving: arrivingSchema.optional(), heading: newHeadingSchema.optional() };

/** A recommendation of this id that is here already: by its first wording, since who proposed it may be corrected. */
function sentBefore(
  draft: Draft<Workshop>,
  id: string,
  { language, nodes }: Pick<Capture, 'language' | 'nodes'>,
) {
  const present = draft.recommendations[id];
  return alreadyCreated('recommendation', id, present?.text[language] ?? present, { nodes });
}

function capture(
  draft: Draft<Workshop>,
  input: Capture,
  context: CommandContext,
  coming: ComingIn,
  behind?: string,
): string | Refusal {
  if (isBlank(input.nodes)) return refuse('text.empty');
  const refusal =
    wordingLocked(draft) ??
    checkLength(input.nodes) ??
    missingDelegation(draft, input.proposers) ??
    unknownReference(
      context.catalogue,
      input.mappings.map(({ target }) => target),
    );
  if (refusal) return refusal;
  const group = input.group ?? lastGroup(draft, context);
  if (!Object.hasOwn(draft.groups, group)) return refuse('thing.missing', { kind: 'group', id: group });
  const id = input.id ?? context.newId();
  const before = sentBefore(draft, id, input);
  if (before !== undefined) return before === 'again' ? id : before;
  const running = runningItem(stateBefore(draft));
  const made = newRecommendation({
    id,
    group,
    order: behind ?? orderOf(draft, group, input.after),
    text: { [input.language]: { nodes: input.nodes, rev: 1 } },
    proposers: input.proposers,
    mappings: input.mappings,
    ...(running && { agendaItem: running.id }),
    capturedAt: context.at,
    capturedBy: context.actor,
  });
  draft.recommendations[id] = putForward(draft, made, coming);
  return id;
}

const orderOf = (draft: Draft<Workshop>, group: string, after: string | null | undefined) =>
  after === undefined ? orderBehindAll(draft, group) : orderAfter(siblings(draft, group), after);

/** New recommendations, from one line or from a paste of many. */
export const captureCommands = [
  workshopCommand(
    'recommendation.capture',
    capturePayload.extend(madeWithIt),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { arriving, heading, ...input }, context) => {
      const known = arrive(draft, arriving);
      const group = heading ? openHeading(draft, heading, input.language, context) : input.group;
      const under = group === undefined ? {} : { group };
      const given = { ...input, ...under, proposers: input.proposers.map(known) };
      const result = capture(draft, given, context, { by: 'desk' });
      if (isRefusal(result)) return result;
    },
  ),

  /** A paste of many lines: each becomes a proposal, all in one undoable step. */
  workshopCommand(
    'recommendation.captureMany',
    z.strictObject({
      items: z
        .array(capturePayload.omit({ after: true }).extend({ heading: madeWithIt.heading }))
        .min(1)
        .max(2_000),
      arriving: madeWithIt.arriving,
    }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { items, arriving }, context) => {
      const known = arrive(draft, arriving);
      const last = new Map<string, string>();
      for (const [ahead, { heading, ...item }] of items.entries()) {
        const group = heading
          ? openHeading(draft, heading, item.language, context)
          : (item.group ?? lastGroup(draft, context));
        const behind = last.get(group);
        const order = behind === undefined ? orderBehindAll(draft, group) : keyBetween(behind, null);
        last.set(group, order);
        const proposing = item.proposers.map(known);
        const coming = { by: 'paste' as const, ahead };
        const result = capture(draft, { ...item, group, proposers: proposing }, context, coming, order);
        if (isRefusal(result)) return result;
      }
    },
  ),

  /** Lines pasted into a recommendation that is being written: the first goes on in it, each other stands behind it. */
  workshopCommand(
    'recommendation.addLines',
    z.strictObject({
      id: idSchema,
      ...wordingPayload,
      lines: z.array(wordingPayload.nodes).min(1).max(2_000),
      /** The ids of the new ones, in order. */
      ids: z.array(idSchema).max(2_000).default([]),
    }),
    { by: 'desk', onNewerState: 'rerun', checkBase: 'keepsBoth' },
    (draft, { id, lines, ids, ...written }, context) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      const refusal =
        wordingLocked(draft) ??
        checkLength(written.nodes) ??
        (isBlank(written.nodes) ? refuse('text.empty') : undefined);
      if (refusal) return refusal;
      const { language } = written;
      const [first] = ids;
      const before = first !== undefined && sentBefore(draft, first, { language, nodes: lines[0] ?? [] });
      if (before) return before === 'again' ? undefined : before;
      reword(draft, recommendation, written, context);
      const { group } = recommendation;
      const orders = ordersAfter(siblings(draft, group), id, lines.length);
      for (const [index, nodes] of lines.entries()) {
        const own = ids[index];
        const line = {
          ...(own !== undefined && { id: own }),
          group,
          language,
          nodes,
          proposers: [],
          mappings: [],
        };
        const added = capture(draft, line, context, { by: 'paste', ahead: index }, orders[index]);
        if (isRefusal(added)) return added;
      }
      return undefined;
    },
  ),
] as const;

import { z } from 'zod';
import type { Draft } from 'immer';
import { workshopCommand } from '../ledger/command';
import { isRefusal, refuse, type Refusal } from '../messages/refusal';
import { idSchema } from '../model/ids';
import { bracketNodeSchema, type Node, type Text } from '../model/text';
import type { Language } from '../model/language';
import type { Recommendation } from '../model/recommendation';
import type { Workshop } from '../model/workshop';
import { notNegotiated } from './agreement';
import { accepted, findBracket, mergeText, plainOnly, splitNodes, withVariants } from '../text/brackets';
import { withTypedBrackets } from '../text/typedBrackets';
import { current } from '../ledger/immer';
import { findRecommendation, missingDelegation } from './find';
import { wordingLocked } from './locks';
import { reopened } from './transitions';
import { checkLength, isBlank, setWording, wordingPayload } from './wording';

const variant = bracketNodeSchema.shape.variants.element;
const place = {
  id: idSchema,
  /** Where it stands in a sub-item of that recommendation. */
  subItem: idSchema.optional(),
  language: wordingPayload.language,
  /** `rev` of the wording that the sender saw; offsets and variants are only valid in it. */
  base: wordingPayload.base,
};
const inBracket = { ...place, bracket: idSchema };
const which = z.number().int().min(0).max(19);

interface Seen {
  id: string;
  subItem?: string | undefined;
  language: Language;
  base: number;
  bracket?: string | undefined;
}

/** The text of a recommendation, or of the sub-item of it that is meant. */
function textOf<R extends Pick<Recommendation, 'text' | 'subItems'>>(
  { text, subItems }: R,
  { subItem }: Pick<Seen, 'subItem'>,
): R['text'] | undefined {
  return subItem === undefined ? text : subItems.find(({ id }) => id === subItem)?.text;
}

/** Offsets and variants mean nothing in another wording than the one that was seen. */
const IN_THE_WORDING_SEEN = {
  by: 'desk',
  onNewerState: 'refuse',
  checkBase: ({ recommendations }: Workshop, { id, subItem, language, base }: Seen) => {
    const recommendation = recommendations[id];
    if (!recommendation) return undefined;
    return textOf(recommendation, { subItem })?.[language]?.rev === base
      ? undefined
      : refuse('bracket.moved');
  },
} as const;

/** The wording, or why it cannot be bracketed. */
function wordingOf(
  draft: Draft<Workshop>,
  { id, subItem, language }: Seen,
): { recommendation: Draft<Recommendation>; text: Draft<Text>; nodes: Node[] } | Refusal {
  const recommendation = findRecommendation(draft, id);
  if (isRefusal(recommendation)) return recommendation;
  const refusal = notNegotiated(draft) ?? wordingLocked(draft);
  if (refusal) return refusal;
  const text = textOf(recommendation, { subItem });
  const wording = text?.[language];
  // What was typed as brackets is worked on like those that were made.
  return text && wording
    ? { recommendation, text, nodes: withTypedBrackets(current(wording.nodes)) }
    : refuse('bracket.moved');
}

function wasMade(nodes: readonly Node[], bracket: string | undefined): boolean {
  return bracket !== undefined && findBracket(nodes, bracket) !== undefined;
}

/** Text not agreed, in square brackets with its variants; for negotiated texts only. */
export const bracketCommands = [
  /** Brackets what is selected, from one offset to another; what stands there is the first variant. An agreed text is under discussion again. */
  workshopCommand(
    'bracket.make',
    z.strictObject({
      ...place,
      from: z.number().int().min(0),
      to: z.number().int().min(0),
      bracket: idSchema.optional(),
      /** Who wants what stands there. */
      delegations: variant.shape.delegations.default([]),
      /** What others want instead. */
      others: z.array(variant).max(19).default([]),
    }),
    {
      ...IN_THE_WORDING_SEEN,
      // Sent once more: it moved the wording that it was made on.
      checkBase: (state, seen) => {
        const known = state.recommendations[seen.id];
        const wording = known && textOf(known, seen)?.[seen.language];
        return wasMade(wording?.nodes ?? [], seen.bracket)
          ? undefined
          : IN_THE_WORDING_SEEN.checkBase(state, seen);
      },
    },
    (draft, { from, to, bracket, delegations, others, ...at }, { newId }) => {
      const found = wordingOf(draft, at);
      if (isRefusal(found)) return found;
      if (found.text[at.language]?.rev !== at.base) return undefined;
      const missing = missingDelegation(draft, [
        ...delegations,
        ...others.flatMap((other) => other.delegations),
      ]);
      if (missing) return missing;
      const { before, inside, after } = splitNodes(found.nodes, from, to);
      const selected = plainOnly(inside);
      if (!selected) return refuse('bracket.nested');
      if (isBlank(selected)) return refuse('bracket.empty');
      const variants = [{ nodes: selected, delegations }, ...others];
      const nodes: Node[] = [...before, { type: 'bracket', id: bracket ?? newId(), variants }, ...after];
      const tooLong = checkLength(nodes);
      if (tooLong) return tooLong;
      setWording(found.text, at.language, nodes, at.base);
      found.recommendation.state = reopened(found.recommendation.state);
      return undefined;
    },
  ),

  /** One more wording for the same place; without words it says "delete". */
  workshopCommand(
    'bracket.addVariant',
    z.strictObject({ ...inBracket, ...variant.shape }),
    IN_THE_WORDING_SEEN,
    (draft, { bracket, nodes, delegations, ...at }) => {
      const found = wordingOf(draft, at);
      if (isRefusal(found)) return found;
      const known = findBracket(found.nodes, bracket);
      if (!known) return refuse('thing.missing', { kind: 'bracket', id: bracket });
      const missing = missingDelegation(draft, delegations);
      if (missing) return missing;
      if (known.variants.length >= 20) return refuse('bracket.full');
      const next = withVariants(found.nodes, bracket, (variants) => [...variants, { nodes, delegations }]);
      const tooLong = checkLength(next);
      if (tooLong) return tooLong;
      setWording(found.text, at.language, next, at.base);
    },
  ),

  /** Who stands behind a variant. */
  workshopCommand(
    'bracket.tag',
    z.strictObject({ ...inBracket, variant: which, delegations: variant.shape.delegations }),
    IN_THE_WORDING_SEEN,
    (draft, { bracket, variant: index, delegations, ...at }) => {
      const found = wordingOf(draft, at);
      if (isRefusal(found)) return found;
      if (!findBracket(found.nodes, bracket)?.variants[index])
        return refuse('thing.missing', { kind: 'variant', id: `${bracket} ${index + 1}` });
      const missing = missingDelegation(draft, delegations);
      if (missing) return missing;
      const tagged = withVariants(found.nodes, bracket, (variants) =>
        variants.map((each, place) => (place === index ? { ...each, delegations } : each)),
      );
      setWording(found.text, at.language, tagged, at.base);
    },
  ),

  /** The room agreed on one variant: it becomes text, the bracket goes. What the others said stays in the history. */
  workshopCommand(
    'bracket.accept',
    z.strictObject({ ...inBracket, variant: which }),
    IN_THE_WORDING_SEEN,
    (draft, { bracket, variant: index, ...at }) => {
      const found = wordingOf(draft, at);
      if (isRefusal(found)) return found;
      if (!findBracket(found.nodes, bracket)?.variants[index])
        return refuse('thing.missing', { kind: 'variant', id: `${bracket} ${index + 1}` });
      const nodes = mergeText(accepted(found.nodes, bracket, index));
      if (isBlank(nodes)) return refuse('text.empty');
      setWording(found.text, at.language, nodes, at.base);
    },
  ),
] as const;

import { current, type Draft } from 'immer';
import { z } from 'zod';
import { workshopCommand, type CommandContext } from '../ledger/command';
import { isRefusal, refuse, type Refusal } from '../messages/refusal';
import { idSchema } from '../model/ids';
import type { Language } from '../model/language';
import { wordingSchema, type Node, type Text } from '../model/text';
import type { Workshop } from '../model/workshop';
import { asFarAsAgreed } from '../queries/agreeable';
import { plainText } from '../queries/plainText';
import { textAt } from '../queries/textAt';
import { bothWordings } from '../text/bothWordings';
import { withTypedBrackets } from '../text/typedBrackets';
import { notNegotiated } from './agreement';
import { findRecommendation } from './find';
import { enteredAs } from './lateWording';
import { wordingLocked } from './locks';
import { checkLength, isBlank, setWording, wordingPayload, type Base } from './wording';

/** Which of two wordings stays: the one that stands, the other, or both as variants in brackets. */
const keepSchema = z.enum(['present', 'other', 'both']);
type Keep = z.infer<typeof keepSchema>;

const compared = {
  keep: keepSchema,
  /** The `rev` of the present wording that the other one was compared with. */
  base: wordingPayload.base,
};

/** Refusal where the present wording is not the one that was compared. */
function movedSince(text: Text | undefined, language: Language, base: number): Refusal | undefined {
  const present = text?.[language];
  if ((present?.rev ?? 0) === base) return undefined;
  return refuse('conflict.moved', { present: plainText(present?.nodes ?? []).slice(0, 200) });
}

interface Choice {
  language: Language;
  other: Node[];
  keep: Keep;
  base: Base;
}

/** Puts what was chosen into the text. */
function choose(
  draft: Draft<Workshop>,
  text: Draft<Text>,
  { language, other, keep, base }: Choice,
  context: CommandContext,
): Refusal | undefined {
  if (keep === 'present') return undefined;
  const entered = enteredAs(draft, text, language, text[language]?.from?.language, context);
  if (isRefusal(entered)) return entered;
  if (keep === 'other') {
    setWording(text, language, other, base, entered);
    return undefined;
  }
  const refusal = notNegotiated(draft) ?? wordingLocked(draft);
  if (refusal) return refusal;
  const present = current(text)[language]?.nodes ?? [];
  const both = bothWordings(withTypedBrackets(present), withTypedBrackets(other), context.newId());
  if (!both) return refuse('conflict.nested');
  const tooLong = checkLength(both);
  if (tooLong) return tooLong;
  setWording(text, language, both, base);
  return undefined;
}

/** What was changed twice, decided: which version stays. */
export const settleCommands = [
  workshopCommand(
    'recommendation.settle',
    z.strictObject({ id: idSchema, conflict: idSchema, ...compared }),
    {
      by: 'desk',
      onNewerState: 'refuse',
      checkBase: ({ recommendations, conflicts }, { id, conflict, base }) => {
        const other = conflicts[conflict];
        return other && movedSince(recommendations[id]?.text, other.language, base);
      },
    },
    (draft, { id, conflict, keep, base }, context) => {
      const recommendation = findRecommendation(draft, id);
      if (isRefusal(recommendation)) return recommendation;
      const found = draft.conflicts[conflict];
      if (found?.recommendation !== id) return refuse('thing.missing', { kind: 'conflict', id: conflict });
      const { language, nodes } = current(found);
      const refusal = choose(draft, recommendation.text, { language, other: nodes, keep, base }, context);
      if (refusal) return refusal;
      if (keep !== 'present') recommendation.state = asFarAsAgreed(recommendation, draft);
      delete draft.conflicts[conflict];
      return undefined;
    },
  ),

  /** A version that came with a copy and has no place beside the present one: it goes, or takes its place where it is a text. */
  workshopCommand(
    'handover.settle',
    z.strictObject({
      handover: idSchema,
      index: z.number().int().min(0),
      /** What stands there, as it was seen. */
      where: z.string().max(1_000),
      ...compared,
    }),
    {
      by: 'desk',
      onNewerState: 'refuse',
      checkBase: (workshop, { where, base }) => {
        const place = textAt(workshop, where);
        return place && movedSince(place.text, place.language, base);
      },
    },
    (draft, { handover, index, where, keep, base }, context) => {
      const record = draft.handovers?.[handover];
      const version = record?.kept[index];
      if (!record || version?.where !== where) return refuse('handover.settled');
      if (keep !== 'present') {
        const place = textAt(draft, where);
        const wording = wordingSchema.safeParse(current(version).theirs);
        const isTitle = place?.recommendation === undefined;
        if (!place || !wording.success || isBlank(wording.data.nodes)) return refuse('handover.notAText');
        if (keep === 'both' && isTitle) return refuse('handover.noVariants');
        const { language } = place;
        const choice = { language, other: wording.data.nodes, keep, base };
        const refusal = choose(draft, place.text, choice, context);
        if (refusal) return refusal;
        const item =
          place.recommendation === undefined ? undefined : draft.recommendations[place.recommendation];
        if (item) item.state = asFarAsAgreed(item, draft);
      }
      record.kept.splice(index, 1);
      return undefined;
    },
  ),
] as const;

import type { Draft } from 'immer';
import { z } from 'zod';
import type { Catalogue } from '../catalogue/catalogue';
import { emptyRequiredFields } from '../document/requiredFields';
import { firstWords } from '../document/wording';
import { workshopCommand } from '../ledger/command';
import { refuse, type Refusal } from '../messages/refusal';
import { daySchema } from '../model/ids';
import { byLanguage } from '../model/language';
import {
  documentStatusSchema,
  statedCorrectionSchema,
  type DocumentStatus,
  type Workshop,
} from '../model/workshop';
import { frozenNumbers, numberRecommendations } from '../queries/numbers';
import { bracketsIn } from '../text/brackets';
import { recordIssue } from './corrections';

/** Statuses under which the text is final: it cannot lack what its style needs. */
const FINAL: readonly DocumentStatus[] = ['adopted', 'adoptedAdReferendum', 'validated', 'issued'];
/** Statuses that say that the delegations agreed: nothing is left in square brackets. */
const AGREED: readonly DocumentStatus[] = ['adopted', 'adoptedAdReferendum', 'validated'];

/** The numbers that stand are frozen by circulating, and free again in a draft and in an adopted text. */
const FREES_NUMBERS: readonly DocumentStatus[] = ['draft', 'adopted', 'adoptedAdReferendum'];

/** Who adopted a text, and when, stays true when it is issued, and when it is corrected. */
const KEEPS_NOTE: readonly DocumentStatus[] = ['issued', 'corrected'];

export const statusCommands = [
  /** Where the document stands. A draft may go round incomplete; a text that is final may not. */
  workshopCommand(
    'document.setStatus',
    z.strictObject({
      status: documentStatusSchema,
      note: z.strictObject({ body: byLanguage(z.string().max(300)), on: daySchema }).optional(),
      /** For `issued`: the day of issue, which may be past. */
      issuedOn: daySchema.optional(),
      /** For `corrected`, and for `issued` after it. */
      correction: statedCorrectionSchema.optional(),
    }),
    { by: 'desk', again: 'rerun' },
    (draft, { status, note, issuedOn, correction }, { catalogue, rev }) => {
      const refusal = status === draft.document.status ? undefined : notReady(draft, status, catalogue);
      if (refusal) return refusal;
      if (status === 'circulated') {
        for (const [id, number] of frozenNumbers(draft)) {
          const recommendation = draft.recommendations[id];
          if (recommendation) recommendation.frozenNumber = number;
        }
        draft.document.circulated += 1;
      }
      if (FREES_NUMBERS.includes(status)) {
        for (const recommendation of Object.values(draft.recommendations)) delete recommendation.frozenNumber;
      }
      const lacking = recordIssue(draft, { status, issuedOn, correction }, rev);
      if (lacking) return lacking;
      draft.document.status = status;
      if (note) draft.document.statusNote = note;
      else if (!KEEPS_NOTE.includes(status)) delete draft.document.statusNote;
      return undefined;
    },
  ),
  /** The day of an issue that was recorded without one: a text that came from a file, or from before it was asked. */
  workshopCommand(
    'document.stateIssue',
    z.strictObject({ issuedOn: daySchema }),
    { by: 'desk', again: 'rerun' },
    (draft, { issuedOn }) => {
      if (draft.document.status !== 'issued') return refuse('archive.status');
      draft.document.issue = { ...draft.document.issue, on: issuedOn };
      return undefined;
    },
  ),
] as const;

/** Why a text cannot be given a status yet. */
function notReady(
  { document, groups, recommendations }: Draft<Workshop>,
  status: DocumentStatus,
  { styles }: Catalogue,
): Refusal | undefined {
  const style = styles.find(({ id }) => id === document.style);
  if (style && FINAL.includes(status)) {
    const fields = emptyRequiredFields(style, document.fields).map(({ label }) => label);
    if (fields.length > 0) return refuse('status.missingFields', { fields });
  }
  if (AGREED.includes(status)) {
    const numbers = numberRecommendations({ groups, recommendations })
      .flatMap(({ items }) => items)
      .filter(
        ({ printed, tombstone, recommendation }) =>
          printed && !tombstone && bracketsIn(recommendation.text) > 0,
      )
      .map(({ number, recommendation }) => number ?? firstWords(recommendation.text));
    if (numbers.length > 0) return refuse('status.openBrackets', { numbers });
  }
  return undefined;
}

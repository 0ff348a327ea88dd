import { z } from 'zod';
import type { Draft } from 'immer';
import { canonicalJson } from '../catalogue/canonical';
import { findChecks, subjectOf } from '../checks/find';
import { findingsIn } from '../checks/findings';
import { ruleOf, RULES } from '../checks/rules';
import { workshopCommand, type CommandContext } from '../ledger/command';
import { current } from '../ledger/immer';
import { refuse, type Refusal } from '../messages/refusal';
import { daySchema } from '../model/ids';
import { isLocked } from '../model/isLocked';
import { byLanguage } from '../model/languageSchema';
import {
  documentStatusSchema,
  documentSettingsSchema,
  statedCorrectionSchema,
  type DocumentSettings,
  type DocumentStatus,
  type StatedCorrection,
  type Workshop,
} from '../model/workshop';
import { authenticLanguages } from '../queries/adopted';
import { markOfText } from '../queries/draftNumber';
import { printedTexts } from '../queries/printedTexts';
import { frozenNumbers } from '../queries/numbers';
import { recordIssue } from './corrections';

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
      /** Where it stood as whoever asks sees it. */
      seen: documentSettingsSchema.pick({ status: true, circulated: true }).optional(),
    }),
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { seen, ...step }, context) => {
      const { status, note, issuedOn, correction } = step;
      const before = seen && takenBefore(draft.document, seen, step);
      if (before) return before === 'again' ? undefined : before;
      const refusal =
        status === draft.document.status ? undefined : notReady(current(draft), status, context);
      if (refusal) return refusal;
      if (status === 'circulated') {
        for (const [id, number] of frozenNumbers(draft)) {
          const recommendation = draft.recommendations[id];
          if (recommendation) recommendation.frozenNumber = number;
        }
        draft.document.circulated += 1;
        draft.document.circulatedAs = markOfText(current(draft));
      }
      if (FREES_NUMBERS.includes(status)) {
        for (const recommendation of Object.values(draft.recommendations)) delete recommendation.frozenNumber;
      }
      if (isLocked(status) && isOpen(draft.document.status)) adoptLate(draft);
      const lacking = recordIssue(draft, { status, issuedOn, correction }, context.rev);
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
    { by: 'desk', onNewerState: 'rerun' },
    (draft, { issuedOn }) => {
      if (draft.document.status !== 'issued') return refuse('archive.status');
      const stated = draft.document.issue?.on;
      // Another window may have stated it, and archived the document under that day, while this one asked.
      if (stated !== undefined && stated !== issuedOn) return refuse('archive.issueStated', { on: stated });
      draft.document.issue = { ...draft.document.issue, on: issuedOn };
      return undefined;
    },
  ),
] as const;

const isOpen = (status: DocumentStatus) => status === 'draft' || status === 'circulated';

/** A text that is adopted again is adopted in every language that it has by then. */
function adoptLate(draft: Draft<Workshop>): void {
  for (const text of printedTexts(draft))
    for (const wording of Object.values(text)) if (wording.late) delete wording.late;
}

interface StatusStep {
  status: DocumentStatus;
  note?: DocumentSettings['statusNote'];
  issuedOn?: string | undefined;
  correction?: StatedCorrection | undefined;
}

/** A step from where the document does not stand any more: taken already (`again`), or somebody took another one. */
function takenBefore(
  document: DocumentSettings,
  seen: Pick<DocumentSettings, 'status' | 'circulated'>,
  { status, note, issuedOn, correction }: StatusStep,
): 'again' | Refusal | undefined {
  if (document.status === seen.status && document.circulated === seen.circulated) return undefined;
  const moved = refuse('status.moved');
  if (document.status !== status) return moved;
  if (document.circulated !== seen.circulated + (status === 'circulated' ? 1 : 0)) return moved;
  const stated = [note, issuedOn, correction?.number];
  const stands = [
    note && document.statusNote,
    issuedOn && document.issue?.on,
    correction && document.correction?.number,
  ];
  return canonicalJson(stated) === canonicalJson(stands) ? 'again' : moved;
}

/** Why a text cannot be given a status yet: what its checks find that keeps it from it. */
function notReady(
  workshop: Workshop,
  status: DocumentStatus,
  { at, catalogue }: CommandContext,
): Refusal | undefined {
  const rules = RULES.filter(({ keepsFrom }) => keepsFrom?.statuses.includes(status));
  const [first] = findingsIn(
    findChecks(subjectOf(workshop, catalogue, at), authenticLanguages(workshop), rules),
  );
  return (
    first &&
    ruleOf(first.rule).keepsFrom?.refusal(
      first.checks.map(({ name }) => name),
      first.checks,
      workshop,
    )
  );
}

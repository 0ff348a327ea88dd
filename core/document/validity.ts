import type { Language } from '../model/language';
import type { DocumentSettings } from '../model/workshop';
import { correctionOf } from '../queries/correctionOf';
import { correctionTitle, plainRuns, replacedSentence } from './correctionSentences';
import { CORRECTION_WORDS } from './correctionWords';
import { plainDay } from './dates';
import type { DocumentProperties } from './tree';

/** The later text that is in force: its correction's number, if it has one. */
export interface ReplacedBy {
  number?: string | undefined;
}

/** File properties about an issue: in force or not, day of issue, correction, and what it replaces. */
export function validityProperties(
  document: DocumentSettings,
  language: Language,
  replacedBy: ReplacedBy | undefined,
): Required<Pick<DocumentProperties, 'validity' | 'further'>> {
  const { properties } = CORRECTION_WORDS[language];
  const correction = correctionOf(document);
  const issuedOn = document.status === 'issued' ? document.issue?.on : undefined;
  return {
    validity: validityIn(document, language, replacedBy),
    further: [
      ...(issuedOn === undefined ? [] : [{ name: properties.issuedOn, value: plainDay(issuedOn, language) }]),
      ...(correction
        ? [
            { name: properties.correction, value: plainRuns(correctionTitle(correction, language)) },
            { name: properties.replaces, value: plainRuns(replacedSentence(correction, language)) },
          ]
        : []),
    ],
  };
}

function validityIn(
  { status }: DocumentSettings,
  language: Language,
  replacedBy: ReplacedBy | undefined,
): string {
  const { standing } = CORRECTION_WORDS[language];
  if (status === 'corrected') return standing.inHand;
  if (status !== 'issued') return standing.notIssued;
  if (!replacedBy) return standing.inForce;
  const { number } = replacedBy;
  return number === undefined ? standing.replaced : standing.replacedBy.replace('{number}', () => number);
}

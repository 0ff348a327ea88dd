import type { Language } from '../model/language';
import type { DocumentSettings } from '../model/workshop';
import { correctionOf } from '../queries/correctionOf';
import { correctionTitle, plainRuns, replacedSentence } from './correctionSentences';
import { CORRECTION_WORDS } from './correctionWords';
import { plainDay } from './dates';
import type { DocumentProperties } from './tree';

/** The text that is in force instead of one: its correction's number, where it has one. */
export interface ReplacedBy {
  number?: string | undefined;
}

/** What a file's properties say of a text: in force or not, its day of issue, which correction it is, what it replaces. */
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

import type { Language } from '../../model/language';
import type { Workshop } from '../../model/workshop';
import { fill } from '../../text/fill';
import type { DocumentInput } from '../scope';
import { zonedStamp } from '../zonedTime';
import { CHANGES_WORDS, type ChangesWords } from './words';

/** A state of the text that is set against another. */
export interface ComparedState {
  workshop: Workshop;
  frameworks: DocumentInput['frameworks'];
  /** ISO 8601 instant, UTC: when it stood so. */
  at: string;
  /** Whether that moment is a step of the document (circulated, adopted …), which has a name. */
  isVersion: boolean;
}

type Stamp = (instant: string, timeZone: string, language: Language) => string;

/** "Since draft 2, 24 October 2019, 17:05 (Abidjan, UTC)". */
export function sinceOf(state: ComparedState, language: Language, stamp: Stamp = zonedStamp): string {
  return filled(CHANGES_WORDS[language].since[versionOf(state)], state, language, stamp);
}

/** "Before: draft 2, 24 October 2019, 17:05 (Abidjan, UTC)". */
export function headOf(
  side: 'before' | 'after',
  state: ComparedState,
  language: Language,
  stamp: Stamp = zonedStamp,
): string {
  const words = CHANGES_WORDS[language];
  const version = words[versionOf(state)];
  return filled(fill(words[side], { version }), state, language, stamp);
}

function filled(pattern: string, { workshop, at }: ComparedState, language: Language, stamp: Stamp): string {
  const { meeting, document } = workshop;
  const number = String(document.circulated);
  return fill(pattern, { number, stamp: stamp(at, meeting.timeZone, language) });
}

/** By what it is called: its step, or only the time. */
function versionOf({ workshop, isVersion }: ComparedState): keyof ChangesWords['since'] {
  const { status } = workshop.document;
  if (!isVersion || status === 'draft' || status === 'corrected') return 'moment';
  return status === 'circulated' ? 'draft' : status;
}

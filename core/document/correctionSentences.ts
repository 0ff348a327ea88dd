import type { Language } from '../model/language';
import type { Correction } from '../model/workshop';
import { CORRECTION_WORDS, type CorrectionWords } from './correctionWords';
import { formatDay, joinRuns } from './dates';
import type { TextRun } from './tree';

/** "Corrected text: Corr.1 of 1 December 2019". */
export function correctionTitle({ number, on }: Correction, language: Language): TextRun[] {
  return filled(CORRECTION_WORDS[language].title, { number: plain(number), day: formatDay(on, language) });
}

/** "It replaces the text issued on 24 October 2019.", as far as that is known. */
export function replacedSentence({ replaces }: Correction, language: Language): TextRun[] {
  const { number, on } = replaces;
  return filled(CORRECTION_WORDS[language].replaces[replacedAs(replaces)], {
    number: plain(number ?? ''),
    day: on === undefined ? [] : formatDay(on, language),
  });
}

function replacedAs({ on, number }: Correction['replaces']): keyof CorrectionWords['replaces'] {
  if (number === undefined) return on === undefined ? 'unknown' : 'issue';
  return on === undefined ? 'correction' : 'correctionIssued';
}

/** A sentence of ours with runs in its places: the "er" of "1er" stays raised. */
function filled(sentence: string, values: Record<string, TextRun[]>): TextRun[] {
  const parts = sentence.split(/\{(\w+)\}/);
  return joinRuns(parts.flatMap((part, index) => (index % 2 === 1 ? (values[part] ?? []) : plain(part))));
}

export function plain(text: string): TextRun[] {
  return text === '' ? [] : [{ kind: 'text', text }];
}

/** Runs without their look. */
export function plainRuns(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('');
}

import type { Language } from '../../../core/model/language';
import type { DocumentStatus } from '../../../core/model/workshop';
import { today } from '../../parts/today';
import { formKeys } from '../../state/draftKeys';
import { useKeptForm } from '../../state/useKeptForm';
import type { StatedCorrection } from '../../../core/model/workshop';
import { useCorrectionOffered } from './CorrectionFields';

/** What is typed with a step of the document, kept until the step is taken: the body, the days and the correction. */
export function useStepTexts(status: DocumentStatus, languages: readonly Language[]) {
  const offered = useCorrectionOffered();
  const start: Record<string, string> = {
    issuedOn: today(),
    on: today(),
    'correction.number': offered.number,
    'correction.on': offered.on,
  };
  for (const language of languages) {
    start[`body.${language}`] = '';
    start[`reason.${language}`] = offered.reason[language] ?? '';
  }
  const form = useKeptForm(formKeys.step(status), start);
  const inEach = (field: 'body' | 'reason') => {
    const texts: Partial<Record<Language, string>> = {};
    for (const language of languages) {
      const text = form.text(`${field}.${language}`);
      if (text.trim() !== '') texts[language] = text;
    }
    return texts;
  };
  const correction: StatedCorrection = {
    number: form.text('correction.number'),
    on: form.text('correction.on'),
    reason: inEach('reason'),
  };
  const type = (field: string, text: string) => text !== form.text(field) && form.line(field).type(text);
  return {
    form,
    correction,
    body: inEach('body'),
    correct: ({ number, on, reason }: StatedCorrection) => {
      type('correction.number', number);
      type('correction.on', on);
      for (const language of languages) type(`reason.${language}`, reason[language] ?? '');
    },
  };
}

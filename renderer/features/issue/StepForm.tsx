import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Check } from '../../../core/checks/check';
import type { Language } from '../../../core/model/language';
import type { DocumentStatus } from '../../../core/model/workshop';
import { Actions } from '../../parts/Actions';
import { DayField } from '../../parts/DayField';
import { KeptInput } from '../../parts/KeptInput';
import { KeptNote } from '../../parts/KeptNote';
import { useKeptMessage } from '../../parts/useKeptMessage';
import { useWorkshop } from '../../state/ledgers';
import { ObstacleNote } from './ObstacleNote';
import type { StatedCorrection } from '../../../core/model/workshop';
import { CorrectionFields } from './CorrectionFields';
import { useStepTexts } from './useStepTexts';
import { asksForBody } from './versions';
import classes from './NextStep.module.css';

/** What a person states with a step. */
export interface Stated {
  note?: { body: Partial<Record<Language, string>>; on: string };
  issuedOn?: string;
  correction?: StatedCorrection;
}

interface StepFormProps {
  status: DocumentStatus;
  title: string;
  /** What is still open and goes along. */
  open: readonly Check[];
  busy: boolean;
  /** Answers whether the step was taken. */
  onTake: (stated: Stated) => Promise<boolean>;
  onCancel: () => void;
}

/**
 * What a step asks before it is taken: a word that it is meant although something is open, and by which body and on
 * which day (the body in each language of the document, since it may be printed).
 */
export function StepForm({ status, title, open, busy, onTake, onCancel }: StepFormProps) {
  const { t } = useTranslation();
  const { languages, document } = useWorkshop('languages', 'document');
  const texts = useStepTexts(status, languages);
  const { correction } = texts;
  useKeptMessage(texts.form);
  const corrects = status === 'corrected' || (status === 'issued' && document.status === 'corrected');
  const issuedOn = texts.form.text('issuedOn');
  const on = texts.form.text('on');
  const form = useRef<HTMLFormElement>(null);
  const asksBody = asksForBody(status) !== 'no';
  const named = texts.body;
  const lacking = asksForBody(status) === 'always' && Object.keys(named).length === 0;

  const incomplete =
    (asksBody && (lacking || on === '')) ||
    (status === 'issued' && issuedOn === '') ||
    (corrects && (correction.number.trim() === '' || correction.on === ''));

  // What is open is heard first; and a second Enter in haste takes no step.
  useEffect(() => {
    const field = form.current?.querySelector('input');
    (open.length > 0 ? form.current : (field ?? form.current))?.focus();
    // Its buttons, too, are in the window.
    form.current?.scrollIntoView({ block: 'nearest' });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when it opens
  }, []);

  return (
    <form
      ref={form}
      role="group"
      aria-label={title}
      tabIndex={-1}
      className="form"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        if (incomplete) return;
        void texts.form.send(() =>
          onTake({
            ...(asksBody && { note: { body: named, on } }),
            ...(status === 'issued' && { issuedOn }),
            ...(corrects && { correction }),
          }),
        );
      }}
    >
      <KeptNote form={texts.form} />
      {open.length > 0 && <ObstacleNote says="stillOpen" checks={open} />}
      {asksBody &&
        languages.map((language, index) => (
          <KeptInput
            key={language}
            label={
              languages.length > 1
                ? t('issue.bodyIn', { language: t(`common.languages.${language}`) })
                : t('issue.body')
            }
            placeholder={index === 0 ? t('issue.bodyExample') : undefined}
            line={texts.form.line(`body.${language}`)}
          />
        ))}
      {asksBody && (
        <DayField
          label={t('issue.on')}
          value={on}
          onSave={texts.form.line('on').type}
          className={classes.day}
        />
      )}
      {corrects && <CorrectionFields languages={languages} value={correction} onChange={texts.correct} />}
      {status === 'issued' && (
        <DayField
          label={t('issue.issuedOn')}
          value={issuedOn}
          onSave={texts.form.line('issuedOn').type}
          className={classes.day}
        />
      )}
      <Actions>
        <Button type="submit" disabled={busy || incomplete}>
          {open.length > 0 ? t(`issue.nevertheless.${status}`) : t(`issue.step.${status}`, { number: 0 })}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </Actions>
    </form>
  );
}

import { Button, NativeSelect } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '../../../../core/model/language';
import { JobReport } from '../../../blocks/jobs/JobReport';
import { FileChoice } from '../../../parts/FileChoice';
import { KeptNote } from '../../../parts/KeptNote';
import { KeptTextarea } from '../../../parts/KeptTextarea';
import { RefusalNote } from '../../../parts/RefusalNote';
import { Section } from '../../../parts/Section';
import type { KeptForm } from '../../../state/useKeptForm';
import type { usePlanReading } from './usePlanReading';

export type PlanTextForm = KeptForm<'text' | 'language' | 'source' | 'checkedBy' | 'checkedOn'>;

interface PlanTextBoxProps {
  form: PlanTextForm;
  reader: ReturnType<typeof usePlanReading>;
  language: Language | undefined;
  /** The text does not say its language for each wording. */
  asksLanguage: boolean;
  onRead: (text: string) => void;
  onFile: (file: File) => void;
}

/** Where the text comes in: a file, or a box that keeps what is pasted. */
export function PlanTextBox({ form, reader, language, asksLanguage, onRead, onFile }: PlanTextBoxProps) {
  const { t } = useTranslation();
  const isPasted = useRef(false);
  const text = form.text('text');
  const line = {
    typed: text,
    type: (typed: string) => {
      form.line('text').type(typed);
      if (isPasted.current) onRead(typed);
      isPasted.current = false;
    },
  };
  return (
    <Section title={t('planText.text')} description={t('planText.textHelp')}>
      <div className="stack gap-1">
        <FileChoice
          label={t('planText.choose')}
          accept=".docx,.txt,.md,.csv,.tsv,.json"
          onFile={onFile}
          given={reader.reading?.file}
        />
        <p className="hint">{t('planText.formats')}</p>
      </div>
      <KeptNote form={form} onAnew={reader.clear} />
      <KeptTextarea
        label={t('planText.paste')}
        line={line}
        minRows={5}
        maxRows={10}
        spellCheck={false}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text');
          if (reader.tooMuch(text.length + pasted.length)) event.preventDefault();
          else isPasted.current = pasted.trim() !== '';
        }}
      />
      <div className="line wraps gap-3">
        <Button variant="default" disabled={text.trim() === ''} onClick={() => onRead(text)}>
          {t('planText.read')}
        </Button>
        {asksLanguage && (
          <NativeSelect
            aria-label={t('planText.language')}
            value={language ?? ''}
            data={[
              ...(language === undefined ? [{ value: '', label: t('planText.language') }] : []),
              ...LANGUAGES.map((value) => ({ value, label: t(`common.languages.${value}`) })),
            ]}
            onChange={({ currentTarget: { value } }) => form.line('language').type(value)}
          />
        )}
      </div>
      {reader.state.phase !== 'idle' && <JobReport state={reader.state} onCancel={reader.cancel} />}
      <RefusalNote refusal={reader.refusal} />
    </Section>
  );
}

import { useTranslation } from 'react-i18next';
import type { PlanTextEntry } from '../../../../core/catalogue/planText/planText';
import { KeptInput } from '../../../parts/KeptInput';
import type { PlanTextForm } from './PlanTextBox';

interface SourceFieldsProps {
  form: PlanTextForm;
  /** What will be entered: what says its source itself is asked for none. */
  entries: readonly PlanTextEntry[];
}

/** Where a text comes from, and who compared it with its source. */
export function SourceFields({ form, entries }: SourceFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <KeptInput
        label={t('prepare.source')}
        placeholder={t('planText.sourceExample')}
        line={form.line('source')}
        required={entries.some(({ source }) => source === undefined)}
        withAsterisk={false}
        maxLength={1_000}
      />
      <KeptInput
        label={t('prepare.checkedBy')}
        line={form.line('checkedBy')}
        required={entries.some(({ checkedBy }) => checkedBy === undefined)}
        withAsterisk={false}
        maxLength={200}
      />
    </>
  );
}

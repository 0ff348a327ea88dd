import { Checkbox, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/model/language';
import { languageSchema } from '../../../core/model/languageSchema';
import { ChoiceList } from '../../parts/ChoiceList';
import { useWorkshop } from '../../state/ledgers';
import { BoothOptions } from './BoothOptions';
import { besideOf, isPrintedAnyway, kindsOf, type PrintForm } from './printForm';

interface PrintChoiceProps {
  form: PrintForm;
  language: Language;
  onChange: (form: PrintForm) => void;
}

/** What is printed: the document, in which form, or a table of its own; each says what it is for. */
export function PrintChoice({ form, language, onChange }: PrintChoiceProps) {
  const { t } = useTranslation();
  const { languages, frameworks } = useWorkshop('languages', 'frameworks');
  const beside = besideOf(form, language, languages);
  const kinds = kindsOf({ languages, frameworks });
  return (
    <>
      <ChoiceList
        legend={t('issue.print.legend')}
        value={form.kind}
        options={kinds.map((value) => ({
          value,
          label: t(`issue.print.kinds.${value}`),
          text: t(`issue.print.texts.${value}`),
        }))}
        onChange={(kind) => onChange({ ...form, kind })}
      />
      {beside && languages.length > 2 && (
        <Select
          label={t('issue.print.beside')}
          data={languages
            .filter((each) => each !== language)
            .map((each) => ({ value: each, label: t(`common.languages.${each}`) }))}
          value={beside}
          allowDeselect={false}
          onChange={(value) => {
            const chosen = languageSchema.safeParse(value).data;
            if (chosen) onChange({ ...form, beside: chosen });
          }}
        />
      )}
      {form.kind === 'booth' && <BoothOptions form={form} onChange={onChange} />}
      {kinds.includes('mapping') && !isPrintedAnyway(form.kind) && (
        <Checkbox
          checked={form.annex}
          onChange={(event) => onChange({ ...form, annex: event.currentTarget.checked })}
          label={t('issue.print.annex')}
          description={t('issue.print.annexText')}
        />
      )}
    </>
  );
}

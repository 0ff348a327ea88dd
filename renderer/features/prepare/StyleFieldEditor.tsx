import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { wordingOf } from '../../../core/catalogue/wording';
import type { StyleField } from '../../../core/model/houseStyle';
import type { Language } from '../../../core/model/language';
import { FIELD_NAMES } from '../../../core/model/text';
import { RefusalNote } from '../../parts/RefusalNote';
import { useInterfaceLanguage } from '../../locales/labels';
import { StandardText } from './StandardText';
import { draftKeys } from '../../state/draftKeys';
import { useCommand } from '../../state/commands';
import { useWorkshop } from '../../state/ledgers';
import { usePlans } from '../../state/plans';
import type { Insertable } from '../../blocks/wording/Toolbar';
import { WordingField } from '../../blocks/wording/WordingField';

const INSERTABLES: readonly Insertable[] = FIELD_NAMES.map((field) => ({ type: 'field', field }));

/** One field of the house style in one language: a line, paragraphs, or a domain of the plan. */
export function StyleFieldEditor({ field, language }: { field: StyleField; language: Language }) {
  const { t } = useTranslation();
  const spoken = useInterfaceLanguage();
  const { document } = useWorkshop('document');
  const { run, refusal } = useCommand();
  const label = field.label[spoken] ?? field.id;
  const hint = field.hint?.[spoken];
  const texts = document.fields[field.id] ?? [];
  const value = texts.flatMap((text) => (text[language] ? [text[language].nodes] : []));

  const base = texts.map((text) => text[language]?.rev ?? 0);
  const save = (paragraphs: typeof value, writtenOn = base) =>
    run('document.setField', {
      field: field.id,
      language,
      base: writtenOn,
      paragraphs: paragraphs.filter((nodes) => nodes.length > 0),
    });

  return (
    <div>
      {field.kind === 'domain' ? (
        <DomainSelect
          label={label}
          value={value[0]?.[0]?.type === 'text' ? value[0][0].text : null}
          onChange={(number) => void save([[{ type: 'text', text: number }]])}
        />
      ) : (
        <WordingField
          label={field.required ? label : `${label} (${t('common.optional')})`}
          {...(hint !== undefined && { hint })}
          value={value}
          language={language}
          paragraphs={field.kind === 'paragraphs'}
          insertables={INSERTABLES}
          draftKey={draftKeys.documentField(field.id, language)}
          base={base}
          onSave={save}
        />
      )}
      <StandardText
        field={field}
        language={language}
        label={label}
        written={value}
        onUse={(paragraphs) => save(paragraphs)}
      />
      <RefusalNote refusal={refusal} />
    </div>
  );
}

function DomainSelect({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | null;
  onChange: (number: string) => void;
}) {
  const language = useInterfaceLanguage();
  const [plan] = usePlans();
  return (
    <Select
      label={label}
      value={value}
      data={(plan?.domains ?? []).map((domain) => ({
        value: domain.number,
        label: `${domain.number}. ${wordingOf(domain, language)?.text ?? ''}`,
      }))}
      onChange={(number) => number !== null && onChange(number)}
    />
  );
}

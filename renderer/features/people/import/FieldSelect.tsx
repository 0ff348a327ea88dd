import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { withField, type ColumnMapping } from '../../../../core/participants/columns';
import { FIELDS } from '../../../../core/participants/fields';
import { readOtherwise } from './listStore';

const CHOICES = [...FIELDS, 'ignored'] as const;

interface FieldSelectProps {
  column: number;
  /** How the list itself calls the column. */
  name: string;
  mapping: ColumnMapping;
}

/** What one column holds: changing it reads the list again. */
export function FieldSelect({ column, name, mapping }: FieldSelectProps) {
  const { t } = useTranslation();
  return (
    <NativeSelect
      size="xs"
      aria-label={t('importList.holds', { column: name })}
      value={mapping.columns[column] ?? 'ignored'}
      data={CHOICES.map((value) => ({ value, label: t(`importList.fields.${value}`) }))}
      onChange={({ currentTarget: { value } }) => {
        const field = CHOICES.find((known) => known === value);
        if (field) void readOtherwise({ mapping: withField(mapping, column, field) });
      }}
    />
  );
}

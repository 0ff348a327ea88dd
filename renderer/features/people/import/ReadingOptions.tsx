import { Checkbox, NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ENCODINGS } from '../../../../core/participants/decode';
import { SEPARATORS, type Separator } from '../../../../core/participants/delimited';
import type { ListPreview } from '../../../../core/participants/preview';
import { readOtherwise } from './listStore';
import classes from './ReadingOptions.module.css';

const SEPARATOR_NAMES = {
  '\t': 'tab',
  ';': 'semicolon',
  ',': 'comma',
  '|': 'bar',
} as const satisfies Record<Separator, string>;

/** Which sheet, separator, encoding and headings: recognised, shown, and changed by whoever knows better. */
export function ReadingOptions({ preview }: { preview: ListPreview }) {
  const { t } = useTranslation();
  const { sheets, sheet, text, mapping, tops } = preview;
  const NONE = 'none';

  const headAt = (value: string) => {
    const header = value === NONE ? null : Number(value);
    void readOtherwise({ mapping: { ...mapping, header, firstRow: header === null ? 0 : header + 1 } });
  };
  return (
    <fieldset className={classes.how}>
      <legend>{t('importList.howRead')}</legend>
      {sheets.length > 1 && (
        <NativeSelect
          size="xs"
          label={t('importList.sheet')}
          value={String(sheet)}
          data={sheets.map(({ name, rows }, at) => ({
            value: String(at),
            label: t('importList.sheetRows', { name, count: rows }),
          }))}
          onChange={({ currentTarget: { value } }) => void readOtherwise({ sheet: Number(value) })}
        />
      )}
      {text && (
        <>
          <NativeSelect
            size="xs"
            label={t('importList.separator')}
            value={text.separator}
            data={SEPARATORS.map((value) => ({
              value,
              label: t(`importList.separators.${SEPARATOR_NAMES[value]}`),
            }))}
            onChange={({ currentTarget: { value } }) => {
              const separator = SEPARATORS.find((known) => known === value);
              if (separator) void readOtherwise({ separator });
            }}
          />
          <NativeSelect
            size="xs"
            label={t('importList.encoding')}
            value={text.encoding}
            data={ENCODINGS.map((value) => ({ value, label: t(`importList.encodings.${value}`) }))}
            onChange={({ currentTarget: { value } }) => {
              const encoding = ENCODINGS.find((known) => known === value);
              if (encoding) void readOtherwise({ encoding });
            }}
          />
        </>
      )}
      <NativeSelect
        size="xs"
        className={classes.headings}
        label={t('importList.headings')}
        value={mapping.header === null ? NONE : String(mapping.header)}
        data={[
          { value: NONE, label: t('importList.noHeadings') },
          ...tops.map(({ row, text: words }) => ({
            value: String(row),
            label: t('importList.headingsIn', { row: row + 1, text: words.slice(0, 60) }),
          })),
        ]}
        onChange={({ currentTarget: { value } }) => headAt(value)}
      />
      {mapping.columns.includes('delegation') && (
        <Checkbox
          size="xs"
          className={classes.fill}
          label={t('importList.fillDown')}
          checked={mapping.fillDown}
          onChange={({ currentTarget: { checked } }) =>
            void readOtherwise({ mapping: { ...mapping, fillDown: checked } })
          }
        />
      )}
    </fieldset>
  );
}

import { Radio, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PeopleListOptions } from '../../../../core/document/people/peopleListOptions';
import type { Language } from '../../../../core/model/language';
import { useWorkshop } from '../../../state/ledgers';
import { keyOf, languageChoices } from './languageChoices';

export type Printed = Pick<PeopleListOptions, 'languages' | 'order'>;

interface PrintedAsProps {
  value: Printed;
  onChange: (value: Printed) => void;
}

/** What every list is asked: in which language, and in which order. */
export function ListSettings({ value, onChange }: PrintedAsProps) {
  const { t } = useTranslation();
  const { languages } = useWorkshop('languages');
  const choices = languageChoices(languages);
  const nameOf = ([first = 'en', second]: readonly Language[]) =>
    second
      ? t('peopleLists.both', {
          first: t(`common.languages.${first}`),
          second: t(`common.languages.${second}`),
        })
      : t(`common.languages.${first}`);
  return (
    <>
      <Radio.Group
        label={t('peopleLists.languages')}
        value={keyOf(value.languages)}
        onChange={(key) => {
          const chosen = choices.find((choice) => keyOf(choice) === key);
          if (chosen) onChange({ ...value, languages: chosen });
        }}
      >
        <Stack gap={6}>
          {choices.map((choice) => (
            <Radio key={keyOf(choice)} value={keyOf(choice)} label={nameOf(choice)} />
          ))}
        </Stack>
      </Radio.Group>
      <Radio.Group
        label={t('peopleLists.order')}
        value={value.order}
        onChange={(order) =>
          onChange({ ...value, order: order === 'alphabetical' ? 'alphabetical' : 'entered' })
        }
      >
        <Stack gap={6}>
          <Radio value="entered" label={t('peopleLists.entered')} />
          <Radio value="alphabetical" label={t('peopleLists.alphabetical')} />
        </Stack>
      </Radio.Group>
    </>
  );
}

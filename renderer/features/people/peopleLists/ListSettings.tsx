import { useTranslation } from 'react-i18next';
import { ChoiceList } from '../../../parts/ChoiceList';
import type { PeopleListOptions } from '../../../../core/document/people/peopleListOptions';
import type { Language } from '../../../../core/model/language';
import { useWorkshop } from '../../../state/ledgers';
import { keyOf, languageChoices } from './languageChoices';

export type Printed = Pick<PeopleListOptions, 'languages' | 'order'>;

interface ListSettingsProps {
  value: Printed;
  onChange: (value: Printed) => void;
}

/** What every list is asked: in which language, and in which order. */
export function ListSettings({ value, onChange }: ListSettingsProps) {
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
      <ChoiceList
        legend={t('peopleLists.languages')}
        isLegendShown
        value={keyOf(value.languages)}
        options={choices.map((choice) => ({ value: keyOf(choice), label: nameOf(choice) }))}
        onChange={(key) => {
          const chosen = choices.find((choice) => keyOf(choice) === key);
          if (chosen) onChange({ ...value, languages: chosen });
        }}
      />
      <ChoiceList
        legend={t('peopleLists.order')}
        isLegendShown
        value={value.order}
        options={[
          { value: 'entered', label: t('peopleLists.entered') },
          { value: 'alphabetical', label: t('peopleLists.alphabetical') },
        ]}
        onChange={(order) => onChange({ ...value, order })}
      />
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { ChoiceList } from '../../../parts/ChoiceList';
import type { PeopleListOptions } from '../../../../core/document/people/peopleListOptions';
import { PrintedLanguages } from '../../../blocks/document/PrintedLanguages';

export type Printed = Pick<PeopleListOptions, 'languages' | 'order'>;

interface ListSettingsProps {
  value: Printed;
  onChange: (value: Printed) => void;
}

/** What every list is asked: in which language, and in which order. */
export function ListSettings({ value, onChange }: ListSettingsProps) {
  const { t } = useTranslation();
  return (
    <>
      <PrintedLanguages value={value.languages} onChange={(languages) => onChange({ ...value, languages })} />
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

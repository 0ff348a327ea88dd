import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/model/language';
import { ChoiceList } from '../../parts/ChoiceList';
import { useWorkshop } from '../../state/ledgers';
import { keyOf, languageChoices } from './languageChoices';

interface PrintedLanguagesProps {
  value: readonly Language[];
  onChange: (languages: Language[]) => void;
}

/** In which language something is printed, or in which two beside each other. */
export function PrintedLanguages({ value, onChange }: PrintedLanguagesProps) {
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
    <ChoiceList
      legend={t('peopleLists.languages')}
      isLegendShown
      value={keyOf(value)}
      options={choices.map((choice) => ({ value: keyOf(choice), label: nameOf(choice) }))}
      onChange={(key) => {
        const chosen = choices.find((choice) => keyOf(choice) === key);
        if (chosen) onChange(chosen);
      }}
    />
  );
}

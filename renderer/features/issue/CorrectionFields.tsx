import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/model/language';
import type { StatedCorrection } from '../../../core/model/workshop';
import { correctionOffered } from '../../../core/queries/correctionOffered';
import { DayField } from '../../parts/DayField';
import { KeptInput } from '../../parts/KeptInput';
import { today } from '../../parts/today';
import { useCatalogue, useWorkshop } from '../../state/ledgers';
import classes from './NextStep.module.css';

/** The correction in hand as it was stated, or one with the next number as the house style writes it. */
export function useCorrectionOffered(): StatedCorrection {
  const { document } = useWorkshop('document');
  const { styles } = useCatalogue();
  const { correction, issue } = document;
  if (document.status === 'corrected' && correction && !issue) {
    const { number, on, reason } = correction;
    return { number, on, reason };
  }
  const style = styles.find(({ id }) => id === document.style);
  return { number: correctionOffered(style, correction), on: today(), reason: {} };
}

interface CorrectionFieldsProps {
  languages: readonly Language[];
  value: StatedCorrection;
  onChange: (value: StatedCorrection) => void;
}

/** Number, day and reason of a correction, for a person to confirm. */
export function CorrectionFields({ languages, value, onChange }: CorrectionFieldsProps) {
  const { t } = useTranslation();
  const { reason } = value;
  return (
    <>
      <KeptInput
        label={t('issue.correctionNumber')}
        line={{ typed: value.number, type: (number) => onChange({ ...value, number }) }}
        maxLength={60}
      />
      <DayField
        label={t('issue.correctionOn')}
        value={value.on}
        onSave={(on) => onChange({ ...value, on })}
        className={classes.day}
      />
      {languages.map((language) => (
        <KeptInput
          key={language}
          label={
            languages.length > 1
              ? t('issue.correctionReasonIn', { language: t(`common.languages.${language}`) })
              : t('issue.correctionReason')
          }
          line={{
            typed: reason[language] ?? '',
            type: (text) => onChange({ ...value, reason: { ...reason, [language]: text } }),
          }}
          maxLength={1_000}
        />
      ))}
    </>
  );
}

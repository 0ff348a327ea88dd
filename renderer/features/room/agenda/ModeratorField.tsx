import { useTranslation } from 'react-i18next';
import { fold } from '../../../../core/directory/fold';
import { TypedSelect, type Chosen } from '../../../parts/TypedSelect';
import { useParticipantOptions } from './useParticipantOptions';

interface ModeratorFieldProps {
  className: string | undefined;
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}

/** Who moderates the item that is being typed: any word of the name does, when it is the name of one person alone. */
export function ModeratorField({ className, chosen, onChange }: ModeratorFieldProps) {
  const { t } = useTranslation();
  const people = useParticipantOptions();
  return (
    <TypedSelect
      className={className}
      label={t('room.moderator')}
      placeholder={t('room.noModerator')}
      data={people}
      disabled={people.length === 0}
      meant={(typed) => {
        const wanted = fold(typed);
        if (wanted === '') return { fits: [] };
        const fits = people.flatMap(({ value, label }) =>
          ` ${fold(label)}`.includes(` ${wanted}`) ? [value] : [],
        );
        const [only] = fits;
        return only !== undefined && fits.length === 1 && wanted.length >= 2
          ? { fits, resolved: only }
          : { fits };
      }}
      chosen={chosen}
      onChange={onChange}
      several={t('room.severalModerators')}
      none={t('room.moderatorUnknown')}
    />
  );
}

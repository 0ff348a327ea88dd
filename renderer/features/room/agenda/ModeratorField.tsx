import { useTranslation } from 'react-i18next';
import type { AgendaItem } from '../../../../core/model/agenda';
import type { Language } from '../../../../core/model/language';
import { SavedSelect } from '../../../parts/SavedSelect';
import { TypedSelect, type Chosen } from '../../../parts/TypedSelect';
import { presidingOf, textOfValue, valueOfPresiding } from '../../../blocks/presiding/presidingValue';
import { usePresidingMeant } from '../../../blocks/presiding/usePresidingMeant';

interface ModeratorFieldProps {
  className: string | undefined;
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}

function useChoices() {
  const { t } = useTranslation();
  return {
    ...usePresidingMeant(),
    label: t('room.moderator'),
    placeholder: t('room.noModerator'),
    several: t('room.severalModerators'),
    none: t('room.moderatorUnknown'),
  };
}

/** Who moderates the item that is being typed. */
export function ModeratorField(props: ModeratorFieldProps) {
  return <TypedSelect {...props} {...useChoices()} />;
}

interface SavedModeratorFieldProps {
  className: string | undefined;
  item: AgendaItem;
  language: Language;
  onSave: (
    change: ReturnType<typeof presidingOf> | { moderator: null; moderatedBy: null },
  ) => Promise<boolean>;
}

/** Who moderates an item, saved as it is taken; emptied, nobody does. */
export function SavedModeratorField({ className, item, language, onSave }: SavedModeratorFieldProps) {
  return (
    <SavedSelect
      {...useChoices()}
      className={className}
      labelOf={textOfValue}
      value={valueOfPresiding(item, language)}
      onSave={(value) => onSave(presidingOf(value, language))}
      onClear={() => void onSave({ moderator: null, moderatedBy: null })}
    />
  );
}

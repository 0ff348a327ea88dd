import { useTranslation } from 'react-i18next';
import { SavedSelect } from '../../../parts/SavedSelect';
import { TypedSelect, type Chosen } from '../../../parts/TypedSelect';
import { useModeratorsMeant } from './useModeratorsMeant';

interface ModeratorFieldProps {
  className: string | undefined;
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}

function useChoices() {
  const { t } = useTranslation();
  const choices = useModeratorsMeant();
  return {
    ...choices,
    label: t('room.moderator'),
    placeholder: t('room.noModerator'),
    disabled: choices.data.length === 0,
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
  value: string | undefined;
  onSave: (moderator: string | null) => Promise<boolean>;
}

/** Who moderates an item, saved as it is taken; emptied, nobody does. */
export function SavedModeratorField({ className, value, onSave }: SavedModeratorFieldProps) {
  return (
    <SavedSelect
      {...useChoices()}
      className={className}
      value={value}
      onSave={onSave}
      onClear={() => void onSave(null)}
    />
  );
}

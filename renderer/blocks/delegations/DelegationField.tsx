import { useTranslation } from 'react-i18next';
import type { ComboboxLook } from '../../parts/Combobox';
import { SavedSelect } from '../../parts/SavedSelect';
import { TypedSelect, type Chosen } from '../../parts/TypedSelect';
import { useDelegationsMeant } from './useDelegationsMeant';

function useChoices() {
  const { t } = useTranslation();
  const choices = useDelegationsMeant();
  return { ...choices, several: t('participants.chooseOne'), none: t('participants.notHere') };
}

interface DelegationFieldProps extends ComboboxLook {
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}

/** One of the workshop's delegations, typed or chosen, for the form around it. */
export function DelegationField(props: DelegationFieldProps) {
  return <TypedSelect {...props} {...useChoices()} />;
}

interface SavedDelegationFieldProps extends ComboboxLook {
  value: string | undefined;
  onSave: (delegation: string) => Promise<boolean>;
}

/** One of the workshop's delegations, saved as it is taken. */
export function SavedDelegationField(props: SavedDelegationFieldProps) {
  return <SavedSelect {...props} {...useChoices()} />;
}

import { useTranslation } from 'react-i18next';
import { useInterfaceLanguage } from '../../locales/labels';
import { TypedSelect, type Chosen } from '../../parts/TypedSelect';
import { useCatalogue, useWorkshop } from '../../state/ledgers';
import { delegationOptions } from '../../blocks/delegations/delegationOptions';
import { useDelegationOptions } from '../../blocks/delegations/useDelegationOptions';

interface DelegationSelectProps {
  chosen: Chosen;
  onChange: (chosen: Chosen) => void;
}

/** One of the workshop's delegations, typed by two letters or chosen. */
export function DelegationSelect({ chosen, onChange }: DelegationSelectProps) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const { directory } = useCatalogue();
  const { delegations } = useWorkshop('delegations');
  const data = useDelegationOptions();
  return (
    <TypedSelect
      label={t('participants.delegation')}
      data={data}
      meant={(typed) => {
        const { options, ...certain } = delegationOptions(typed, delegations, directory, language);
        return { fits: options.map(({ id }) => id), ...certain };
      }}
      chosen={chosen}
      onChange={onChange}
      several={t('participants.chooseOne')}
      none={t('participants.notHere')}
    />
  );
}

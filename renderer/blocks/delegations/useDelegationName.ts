import { delegationName } from '../../../core/directory/delegations';
import { useInterfaceLanguage } from '../../locales/labels';
import { useCatalogue, useWorkshop } from '../../state/ledgers';

/** The name of a delegation of this workshop, in the language of the interface. */
export function useDelegationName(): (id: string) => string {
  const language = useInterfaceLanguage();
  const { directory } = useCatalogue();
  const { delegations } = useWorkshop('delegations');
  return (id) => {
    const found = delegations[id];
    return found ? delegationName(found, language, directory) : id;
  };
}

import { delegationName } from '../../../core/directory/delegations';
import { inOrder } from '../../../core/model/order';
import { useInterfaceLanguage } from '../../locales/labels';
import { useCatalogue, useWorkshop } from '../../state/ledgers';

/** The workshop's delegations as options of a select, in their order, named in the interface's language. */
export function useDelegationOptions(): { value: string; label: string }[] {
  const language = useInterfaceLanguage();
  const { directory } = useCatalogue();
  const { delegations } = useWorkshop('delegations');
  return inOrder(Object.values(delegations)).map((each) => ({
    value: each.id,
    label: delegationName(each, language, directory),
  }));
}

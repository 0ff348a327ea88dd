import { useMemo } from 'react';
import { choiceName } from '../../../core/capture/vocabulary';
import { delegationsMeant, nearDelegations } from '../../../core/directory/delegationsMeant';
import { inOrder } from '../../../core/model/order';
import type { Delegation } from '../../../core/model/participation';
import type { Meant } from '../../parts/TypedSelect';
import { useInterfaceLanguage } from '../../locales/labels';
import { useCatalogue, useWorkshop } from '../../state/ledgers';

const idOf = ({ id }: Delegation) => id;

/** The workshop's delegations as what can be chosen, in their order, and what a typed text means among them. */
export function useDelegationsMeant() {
  const language = useInterfaceLanguage();
  const { directory } = useCatalogue();
  const { delegations } = useWorkshop('delegations');
  return useMemo(() => {
    const present = inOrder(Object.values(delegations));
    const nameable = { directory, delegations: present, language };
    return {
      data: present.map((each) => ({
        value: each.id,
        label: choiceName({ kind: 'delegation', delegation: each }, nameable),
        note: each.code,
      })),
      meant: (typed: string): Meant => {
        const { fits, taken } = delegationsMeant(typed, nameable);
        return { fits: fits.map(idOf), ...(taken && { resolved: taken.id }) };
      },
      near: (typed: string) => nearDelegations(typed, nameable).map(idOf),
    };
  }, [directory, delegations, language]);
}

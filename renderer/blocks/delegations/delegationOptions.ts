import { chooseDelegation, isEnough } from '../../../core/directory/chooseDelegation';
import { delegationName } from '../../../core/directory/delegations';
import type { Directory } from '../../../core/model/directory';
import type { Language } from '../../../core/model/language';
import { inOrder } from '../../../core/model/order';
import type { Delegation } from '../../../core/model/participation';

export interface DelegationOptions {
  /** What Enter takes by itself; absent when nothing or more than one fits. */
  resolved?: string;
  options: { id: string; name: string; code: string }[];
}

/**
 * What a typed text means among the delegations of this workshop. It never guesses: a code or a whole name resolves, and
 * the beginning of a name when one delegation alone is called so.
 */
export function delegationOptions(
  typed: string,
  delegations: Record<string, Delegation>,
  directory: Directory,
  language: Language,
): DelegationOptions {
  const present = inOrder(Object.values(delegations));
  const fits = chooseDelegation(typed, { directory, delegations: present, language }).flatMap((choice) =>
    choice.kind === 'delegation' ? [choice.delegation] : [],
  );
  const [only] = fits;
  return {
    options: fits.map((delegation) => ({
      id: delegation.id,
      name: delegationName(delegation, language, directory),
      code: delegation.code ?? '',
    })),
    ...(only && fits.length === 1 && isEnough(typed) && { resolved: only.id }),
  };
}

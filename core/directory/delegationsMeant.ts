import type { Delegation } from '../model/participation';
import { chooseDelegation, isEnough, type Nameable } from './chooseDelegation';
import { nearestNames } from './nearestNames';

/** What letters mean in a picker that knows the delegations of one workshop. */
export interface DelegationsMeant {
  fits: Delegation[];
  /** The one that Enter takes; absent when none or several fit. */
  taken?: Delegation;
}

/**
 * The delegations of the workshop that a typed text may mean, by the rules of the capture line. It never guesses: a code
 * or a whole name is taken, and the beginning of a name when one delegation alone is called so.
 */
export function delegationsMeant(typed: string, nameable: Nameable): DelegationsMeant {
  const fits = chooseDelegation(typed, nameable).flatMap((choice) =>
    choice.kind === 'delegation' ? [choice.delegation] : [],
  );
  const [only] = fits;
  return { fits, ...(only && fits.length === 1 && isEnough(typed) && { taken: only }) };
}

/** Delegations of the workshop with a name that is written almost so, the nearest first. */
export function nearDelegations(typed: string, nameable: Nameable): Delegation[] {
  return nearestNames(typed, nameable).flatMap((choice) =>
    choice.kind === 'delegation' ? [choice.delegation] : [],
  );
}

import { inOrder } from '../model/order';
import type { Delegation, Participant } from '../model/participation';

/** The people of one delegation, its head first; without a delegation, those who belong to none. */
export interface DelegationPeople {
  delegation?: Delegation;
  people: Participant[];
}

/**
 * People by delegation, in the order of the delegations given (those without people too); in each the head first, then
 * as entered. Whoever belongs to none of them comes last, in a group that is there only when it is needed.
 */
export function byDelegation(
  delegations: readonly Delegation[],
  people: Iterable<Participant>,
): DelegationPeople[] {
  const members = new Map<string, Participant[]>(delegations.map(({ id }) => [id, []]));
  const homeless: Participant[] = [];
  for (const person of headFirst(people)) {
    (members.get(person.delegation ?? '') ?? homeless).push(person);
  }
  const groups = delegations.map((delegation): DelegationPeople => ({
    delegation,
    people: members.get(delegation.id) ?? [],
  }));
  return homeless.length > 0 ? [...groups, { people: homeless }] : groups;
}

function headFirst(people: Iterable<Participant>): Participant[] {
  return inOrder(people).sort((a, b) => Number(b.head) - Number(a.head));
}

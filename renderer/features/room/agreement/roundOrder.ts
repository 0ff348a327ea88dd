import { inOrder } from '../../../../core/model/order';
import type { Delegation } from '../../../../core/model/participation';
import type { Recommendation } from '../../../../core/model/recommendation';

/**
 * The delegations that are asked, in their order: States; organisations and observers if everybody is, or if they said
 * something. Those of `first` stand first.
 */
export function roundOrder(
  delegations: Record<string, Delegation>,
  { positions }: Pick<Recommendation, 'positions'>,
  first: readonly string[],
  everybody: boolean,
): Delegation[] {
  const asked = inOrder(Object.values(delegations)).filter(
    ({ id, kind }) => everybody || kind === 'state' || positions[id] !== undefined,
  );
  const ahead = asked.filter(({ id }) => first.includes(id));
  return [...ahead, ...asked.filter(({ id }) => !first.includes(id))];
}

import { ordersBehind } from '../../core/model/order';
import type { Workshop } from '../../core/model/workshop';
import type { Registration } from '../../core/participants/outcome';

/** The workshop with the delegations that a list brings, behind those it has. People never stand in it. */
export function withDelegations(workshop: Workshop, { delegations }: Registration): Workshop {
  const known = Object.values(workshop.delegations);
  const orders = ordersBehind(known, delegations.length);
  const added = delegations.map((delegation, index) => [
    delegation.id,
    { ...delegation, order: orders[index] ?? '' },
  ]);
  return { ...workshop, delegations: { ...workshop.delegations, ...Object.fromEntries(added) } };
}

import { current, type Draft } from 'immer';
import { BELONGINGS, belongingTo, type Belongs } from '../model/belongings';
import { ordersBehind } from '../model/order';
import type { Workshop } from '../model/workshop';

/** Gives a new recommendation copies of what belongs to others, one after the other: each is a record of its own. */
export function copyBelongings(
  draft: Draft<Workshop>,
  from: readonly string[],
  to: string,
  newId: () => string,
): void {
  for (const collection of BELONGINGS) {
    const things: Record<string, Belongs> = current(draft[collection]);
    const originals = from.flatMap((id) => belongingTo(things, id));
    const orders = ordersBehind([], originals.length);
    for (const [at, original] of originals.entries()) {
      const id = newId();
      Object.assign(draft[collection], { [id]: { ...original, id, recommendation: to, order: orders[at] } });
    }
  }
}

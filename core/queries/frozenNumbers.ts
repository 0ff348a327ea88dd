import { inOrder } from '../model/order';
import type { Workshop } from '../model/workshop';

/** Present numbers by recommendation id. */
export function frozenNumbers(workshop: Pick<Workshop, 'recommendations'>): Map<string, string> {
  return new Map(inOrder(Object.values(workshop.recommendations)).map(({ id }, index) => [id, String(index + 1)]));
}

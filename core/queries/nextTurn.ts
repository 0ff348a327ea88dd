import type { AgendaItem, Turn } from '../model/agenda';
import { inOrder } from '../model/order';

/** Who is first of those waiting to speak under an agenda item. */
export function nextTurn(item: Pick<AgendaItem, 'turns'> | undefined): Turn | undefined {
  return inOrder(Object.values(item?.turns ?? {})).find(({ state }) => state === 'waiting');
}

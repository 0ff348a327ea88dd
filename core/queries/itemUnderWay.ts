import type { AgendaItem } from '../model/agenda';
import { inOrder } from '../model/order';
import type { Workshop } from '../model/workshop';

/** The item of the agenda whose speakers are meant: the one that runs, or the next that is not done, or the first. */
export function itemUnderWay(agenda: Workshop['agenda']): AgendaItem | undefined {
  const items = inOrder(Object.values(agenda));
  return (
    items.find(({ state }) => state === 'running') ?? items.find(({ state }) => state !== 'done') ?? items[0]
  );
}

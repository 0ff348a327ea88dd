import type { AgendaItem } from '../model/agenda';
import { inOrder } from '../model/order';
import type { Workshop } from '../model/workshop';

/** The part of a workshop that its programme is read from. */
export type ProgrammeOf = Pick<Workshop, 'agenda' | 'meeting'>;

/** The day of an item, YYYY-MM-DD. */
export function dayOf(item: Pick<AgendaItem, 'day'>, { startsOn }: Pick<Workshop['meeting'], 'startsOn'>) {
  return item.day ?? startsOn;
}

/** The items of an agenda day by day, each day in its order. */
export function programmeOrder({ agenda, meeting }: ProgrammeOf): AgendaItem[] {
  const day = (item: AgendaItem) => dayOf(item, meeting);
  return inOrder(Object.values(agenda)).sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

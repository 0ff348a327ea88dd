import type { AgendaItem } from '../model/agenda';
import type { ScheduledDay } from './schedule';

/**
 * What is begun next: of the day that the meeting is in, nothing of another day. On a day without a programme (it is tried
 * before) the first that is still to come.
 */
export function nextItem(days: readonly ScheduledDay[]): AgendaItem | undefined {
  const today = days.find(({ isNow, items }) => isNow && items.length > 0);
  const among = today?.items ?? days.flatMap(({ items }) => items.filter(({ isLeft }) => !isLeft));
  return among.find(({ item }) => item.state === 'planned')?.item;
}

import type { AgendaItem } from '../model/agenda';
import type { ScheduledDay } from './schedule';

/**
 * What is begun next: of the day that the meeting is in, nothing of another day. On a day without a programme (it is tried
 * before, or the dates are not the real ones) the first that is still to come, or else the first that was not held.
 */
export function nextItem(days: readonly ScheduledDay[]): AgendaItem | undefined {
  const today = days.find(({ isNow, items }) => isNow && items.length > 0);
  const waiting = (today?.items ?? days.flatMap(({ items }) => items)).filter(
    ({ item }) => item.state === 'planned',
  );
  return (waiting.find(({ isLeft }) => !isLeft) ?? waiting[0])?.item;
}

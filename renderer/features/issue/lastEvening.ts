import { dayAt } from '../../../core/attendance/dayAt';
import { instantAt } from '../../../core/document/zonedTime';

const DAY = 86_400_000;

/** Six in the evening on the workshop's own clock, the last time that it was: after midnight that is yesterday's. */
export function lastEvening(now: string, timeZone: string): { day: string; time: string } {
  const time = '18:00';
  const today = dayAt(now, timeZone);
  const at = instantAt(today, time, timeZone);
  const yesterday = new Date(Date.parse(today) - DAY).toISOString().slice(0, 10);
  return { day: at !== undefined && at > now ? yesterday : today, time };
}

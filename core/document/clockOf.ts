import { zonedDate } from '../time/zones';

/** "10:42": an instant on the clock of a time zone; a zone that is not known counts as UTC. */
export function clockOf(instant: string, timeZone: string): string {
  return zonedDate(instant, timeZone).toISOString().slice(11, 16);
}

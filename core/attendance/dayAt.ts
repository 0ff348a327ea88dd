import { zonedDate } from '../time/zones';

/** The calendar day (YYYY-MM-DD) of an instant in a time zone; a zone that is not known counts as UTC. */
export function dayAt(instant: string, timeZone: string): string {
  return zonedDate(instant, timeZone).toISOString().slice(0, 10);
}

import { zoneShift } from '../time/zones';
import type { Language } from '../model/language';
import { plainDay } from './dates';

/**
 * An instant as the workshop's own clock shows it: "24 October 2019, 17:05 (Abidjan, UTC)". A zone that is not
 * known falls back to UTC and says so.
 */
export function zonedStamp(instant: string, timeZone: string, language: Language): string {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) return instant;
  const known = zoneShift(ms, timeZone);
  const zone = known === undefined ? 'UTC' : timeZone;
  const city = zone.includes('/') ? `${zone.split('/').at(-1)?.replaceAll('_', ' ')}, ` : '';
  return `${localStamp(instant, timeZone, language)} (${city}${offset(Math.round((known ?? 0) / 60_000))})`;
}

/** The same for those who are there: "24 October 2019, 17:05". */
export function localStamp(instant: string, timeZone: string, language: Language): string {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) return instant;
  const local = new Date(ms + (zoneShift(ms, timeZone) ?? 0)).toISOString();
  return `${plainDay(local.slice(0, 10), language)}, ${local.slice(11, 16)}`;
}

/** The instant at which a clock of that zone shows this day (YYYY-MM-DD) and time (HH:MM, seconds allowed); undefined for none. */
export function instantAt(day: string, time: string, timeZone: string): string | undefined {
  const wanted = Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(wanted)) return undefined;
  // The second pass settles what the first one took from the other side of a change of summer time.
  let instant = wanted;
  for (let pass = 0; pass < 2; pass += 1) instant = wanted - (zoneShift(instant, timeZone) ?? 0);
  return new Date(instant).toISOString();
}

const pad = (value: number, length = 2) => String(value).padStart(length, '0');

/** "UTC", "UTC+1", "UTC−3:30". */
function offset(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const rest = size % 60;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest === 0 ? '' : `:${pad(rest)}`}`;
}

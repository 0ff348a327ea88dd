import { zoneShift } from '../time/zones';
import type { Language } from '../model/language';
import { plainDay } from './dates';

/**
 * An instant as the workshop's own clock shows it: "24 October 2019, 17:05 (Abidjan, UTC)". A zone that is not
 * known falls back to UTC and says so.
 */
export function zonedStamp(instant: string, timeZone: string, language: Language): string {
  const parts = localParts(instant, timeZone) ?? localParts(instant, 'UTC');
  if (!parts) return instant;
  const { year, month, day, hour, minute, second } = parts;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  const minutes = Math.round((local - Math.floor(Date.parse(instant) / 1000) * 1000) / 60_000);
  const date = plainDay(`${pad(year, 4)}-${pad(month)}-${pad(day)}`, language);
  const city = parts.zone.includes('/') ? `${parts.zone.split('/').at(-1)?.replaceAll('_', ' ')}, ` : '';
  return `${date}, ${pad(hour)}:${pad(minute)} (${city}${offset(minutes)})`;
}

/** The instant at which a clock of that zone shows this day (YYYY-MM-DD) and time (HH:MM, seconds allowed); undefined for none. */
export function instantAt(day: string, time: string, timeZone: string): string | undefined {
  const wanted = Date.parse(`${day}T${time}Z`);
  if (Number.isNaN(wanted)) return undefined;
  // The second pass settles what the first one took from the other side of a change of summer time.
  let instant = wanted;
  for (let pass = 0; pass < 2; pass += 1) {
    const shown = localParts(new Date(instant).toISOString(), timeZone);
    if (!shown) break;
    const { year, month, day: date, hour, minute, second } = shown;
    instant +=
      wanted - Date.UTC(year, month - 1, date, hour, minute, second, ((wanted % 1_000) + 1_000) % 1_000);
  }
  return new Date(instant).toISOString();
}

/** The day (YYYY-MM-DD) that a clock of that zone shows at an instant. */
export function localDay(instant: string, timeZone: string): string {
  const parts = localParts(instant, timeZone);
  return parts ? `${pad(parts.year, 4)}-${pad(parts.month)}-${pad(parts.day)}` : instant.slice(0, 10);
}

const pad = (value: number, length = 2) => String(value).padStart(length, '0');

/** "UTC", "UTC+1", "UTC−3:30". */
function offset(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const size = Math.abs(minutes);
  const rest = size % 60;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(size / 60)}${rest === 0 ? '' : `:${pad(rest)}`}`;
}

function localParts(instant: string, timeZone: string) {
  const ms = Date.parse(instant);
  const shift = zoneShift(ms, timeZone);
  if (shift === undefined) return undefined;
  const local = new Date(ms + shift);
  return {
    zone: timeZone,
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
  };
}

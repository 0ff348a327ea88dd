import type { Language } from '../model/language';
import { plainDay } from './dates';

/**
 * An instant as the workshop's own clock shows it: "24 October 2019, 17:05 (Abidjan, UTC)". Only numbers come from
 * `Intl`; a zone it does not know falls back to UTC and says so.
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
  try {
    const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    const found = new Map(
      format.formatToParts(new Date(instant)).map(({ type, value }) => [type, Number(value)]),
    );
    const at = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? 0;
    return {
      zone: timeZone,
      year: at('year'),
      month: at('month'),
      day: at('day'),
      hour: at('hour'),
      minute: at('minute'),
      second: at('second'),
    };
  } catch {
    return undefined;
  }
}

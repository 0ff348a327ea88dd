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

import { dayAt } from '../../core/attendance/dayAt';
import { catalogues } from '../../core/messages/catalogues';
import { zonedDate } from '../../core/time/zones';
import type { InterfaceLanguage } from '../../core/model/interfaceLanguage';

const tagOf = (language: InterfaceLanguage) => catalogues[language].language.tag;

const known = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes a hundred times as long as using it, and there are few of them. */
function formatOf(language: InterfaceLanguage, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const format = known.get(key) ?? new Intl.DateTimeFormat(tagOf(language), options);
  known.set(key, format);
  return format;
}

/** An instant in the zone given, by the host's rules of it: the browser's own may be of another year. */
function inZone(
  instant: string,
  language: InterfaceLanguage,
  options: Intl.DateTimeFormatOptions,
  zone: string | undefined,
): string {
  if (zone === undefined) return formatOf(language, options).format(new Date(instant));
  return formatOf(language, { ...options, timeZone: 'UTC' }).format(zonedDate(instant, zone));
}

/** French says "1er juin": the first of the month is an ordinal, which the system's own names of days leave out. */
function firstOfMonth(date: string, language: InterfaceLanguage): string {
  return date.replace(/(?<!\d)1(?=\s\p{L}|–)/gu, catalogues[language].language.firstOfMonth);
}

/** "10:42", on this laptop's clock or in the zone given. */
export function clockTime(instant: string, language: InterfaceLanguage, timeZone?: string): string {
  return inZone(instant, language, { hour: '2-digit', minute: '2-digit' }, timeZone);
}

/** "24 Oct, 10:42", in the zone given. */
export function dayAndTime(instant: string, language: InterfaceLanguage, timeZone: string): string {
  const options = { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' } as const;
  return firstOfMonth(inZone(instant, language, options, timeZone), language);
}

/** "10:42" of the same day in that zone, else "24 Oct": how far back something reaches, in few letters. */
export function sinceTime(
  instant: string,
  now: string,
  language: InterfaceLanguage,
  timeZone = 'UTC',
): string {
  if (dayAt(instant, timeZone) === dayAt(now, timeZone)) return clockTime(instant, language, timeZone);
  return firstOfMonth(inZone(instant, language, { day: 'numeric', month: 'short' }, timeZone), language);
}

const STEPS = [
  ['minute', 60],
  ['hour', 3_600],
  ['day', 86_400],
] as const;

/** "3 min ago", "il y a 2 h": how long ago an instant was; undefined for less than a minute. */
export function timeAgo(instant: string, now: Date, language: InterfaceLanguage): string | undefined {
  const seconds = (now.getTime() - Date.parse(instant)) / 1_000;
  const step = STEPS.findLast(([, length]) => seconds >= length);
  if (!step) return undefined;
  const [unit, length] = step;
  const format = new Intl.RelativeTimeFormat(tagOf(language), { style: 'short', numeric: 'always' });
  return format.format(-Math.floor(seconds / length), unit);
}

/** "24 October 2019" or "24–25 October 2019"; days have no zone of their own. */
export function dayRange(from: string, to: string, language: InterfaceLanguage): string {
  const format = formatOf(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const start = new Date(`${from}T00:00:00Z`);
  const end = new Date(`${to}T00:00:00Z`);
  return firstOfMonth(from === to ? format.format(start) : format.formatRange(start, end), language);
}

/** "Thu 24 Oct": a day of the meeting at the head of a column. */
export function shortDay(day: string, language: InterfaceLanguage): string {
  const format = formatOf(language, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
  return firstOfMonth(format.format(new Date(`${day}T00:00:00Z`)), language);
}

/** "Thursday 24 October 2019": the head of what happened on a day. */
export function weekdayAndDate(day: string, language: InterfaceLanguage): string {
  const format = formatOf(language, { dateStyle: 'full', timeZone: 'UTC' });
  return firstOfMonth(format.format(new Date(`${day}T00:00:00Z`)), language);
}

/** "Thu, 26 Nov 2026", "jeu. 26 nov. 2026": a day as its field shows it, whatever order the system writes dates in. */
export function dayInField(day: string, language: InterfaceLanguage): string {
  const format = formatOf(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return firstOfMonth(format.format(new Date(`${day}T00:00:00Z`)), language);
}

/** "24 October 2019, 16:40", on this laptop's clock or in the zone given. */
export function dayTime(instant: string, language: InterfaceLanguage, timeZone?: string): string {
  return firstOfMonth(
    inZone(instant, language, { dateStyle: 'long', timeStyle: 'short' }, timeZone),
    language,
  );
}

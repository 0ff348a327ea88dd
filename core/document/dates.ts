import type { Language } from '../model/language';
import type { TextRun } from './tree';
import { WORDS } from './words';

type Format = 'long' | 'ordinal';

interface Day {
  year: number;
  month: number;
  day: number;
}

function parseDay(iso: string): Day {
  const [year = 1, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}

function englishOrdinal(day: number): string {
  if (day % 100 >= 11 && day % 100 <= 13) return 'th';
  return { 1: 'st', 2: 'nd', 3: 'rd' }[day % 10] ?? 'th';
}

/** How a language writes a day: what is raised after its number, and what stands before month and year. */
const DAYS: Record<Language, { suffix: (day: number, format: Format) => string; link: string }> = {
  en: { suffix: (day, format) => (format === 'ordinal' ? englishOrdinal(day) : ''), link: ' ' },
  // The first of the month only, and always.
  fr: { suffix: (day) => (day === 1 ? 'er' : ''), link: ' ' },
  pt: { suffix: () => '', link: ' de ' },
  es: { suffix: () => '', link: ' de ' },
};

function dayRuns(day: number, language: Language, format: Format): TextRun[] {
  const suffix = DAYS[language].suffix(day, format);
  const number: TextRun = { kind: 'text', text: String(day) };
  return suffix === '' ? [number] : [number, { kind: 'text', text: suffix, superscript: true }];
}

/** " October 2019", " octobre 2019", " de octubre de 2019"; without a year when it follows later. */
function monthRun(month: number, year: number | undefined, language: Language): TextRun {
  const name = WORDS[language].months[month - 1] ?? '';
  const { link } = DAYS[language];
  return { kind: 'text', text: `${link}${name}${year === undefined ? '' : `${link}${year}`}` };
}

/** One day, from our own names of months: the same on every machine. */
export function formatDay(iso: string, language: Language, format: Format = 'long'): TextRun[] {
  const { year, month, day } = parseDay(iso);
  return joinRuns([...dayRuns(day, language, format), monthRun(month, year, language)]);
}

/** How many days a meeting has, as far as a language tells them apart. */
export type Span = 'day' | 'twoDays' | 'period';

/** One day, two that follow each other, or more; dates as YYYY-MM-DD. */
export function spanOf(from: string, to: string): Span {
  if (to <= from) return 'day';
  const [first, last] = [parseDay(from), parseDay(to)];
  const isNext =
    Date.UTC(last.year, last.month - 1, last.day - 1) === Date.UTC(first.year, first.month - 1, first.day);
  return isNext ? 'twoDays' : 'period';
}

/**
 * The days of a meeting: one day, "9 and 10 July 2014", "9 to 11 July 2014", "30 June and 1 July 2014".
 * @param periodLink what stands between the days of a period, where it is not the language's usual word
 */
export function formatDays(
  from: string,
  to: string,
  language: Language,
  format: Format = 'long',
  periodLink: string = WORDS[language].to,
): TextRun[] {
  const span = spanOf(from, to);
  if (span === 'day') return formatDay(from, language, format);
  const [first, last] = [parseDay(from), parseDay(to)];
  const link: TextRun = {
    kind: 'text',
    text: ` ${span === 'twoDays' ? WORDS[language].and : periodLink} `,
  };
  const sameYear = first.year === last.year;
  const start = dayRuns(first.day, language, format);
  if (!sameYear || first.month !== last.month) {
    start.push(monthRun(first.month, sameYear ? undefined : first.year, language));
  }
  return joinRuns([...start, link, ...formatDay(to, language, format)]);
}

/** Neighbouring runs of plain text as one; what is raised stays apart. */
export function joinRuns(runs: TextRun[]): TextRun[] {
  const result: TextRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && !last.superscript && !run.superscript)
      result[result.length - 1] = { ...last, text: last.text + run.text };
    else result.push(run);
  }
  return result;
}

/** The same without its marks: "24th October 2019". */
export function plainDay(iso: string, language: Language): string {
  return formatDay(iso, language)
    .map(({ text }) => text)
    .join('');
}

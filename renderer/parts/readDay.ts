import { fold } from '../../core/directory/fold';
import { catalogues } from '../../core/messages/catalogues';
import { INTERFACE_LANGUAGES } from '../../core/model/interfaceLanguage';

/** Folded names of the months, long and short, in every language of the interface; the index is the month. */
const MONTHS: readonly (readonly string[])[] = Array.from({ length: 12 }, (_, month) =>
  INTERFACE_LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).map((width) =>
      fold(
        new Intl.DateTimeFormat(catalogues[language].language.tag, { month: width, timeZone: 'UTC' }).format(
          Date.UTC(2026, month, 15),
        ),
      ),
    ),
  ),
);

/** The month that a word means; undefined where it means none or several, as "jui" does. */
function monthOf(word: string): number | undefined {
  const found = MONTHS.flatMap((names, month) =>
    names.some((name) => name === word || (word.length > 2 && name.startsWith(word))) ? [month] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The day that was typed, as YYYY-MM-DD: "26 Nov 2026", "26 novembre", "26.11.26", "2026-11-26"; the day stands before the
 * month unless the year is first. Undefined where it is none.
 * @param near a day whose year is meant where none was typed
 */
export function readDay(typed: string, near: string): string | undefined {
  const parts = typed.match(/\d+|\p{L}+/gu) ?? [];
  const numbers = parts.filter((part) => /\d/.test(part));
  const start = parts.findIndex((part) => /\d/.test(part));
  const words = [...parts.slice(start + 1), ...parts.slice(0, Math.max(start, 0)).reverse()].filter(
    (part) => !/\d/.test(part),
  );
  // A weekday stands before the day, a month after it, or before it where nothing stands after it.
  const named = words.map((word) => monthOf(fold(word))).find((month) => month !== undefined);
  const [first = '', second = '', third = ''] = numbers;
  const isYearFirst = first.length === 4;
  const month = named === undefined ? Number(second) - 1 : named;
  const rest = named === undefined ? third : second;
  const day = Number(isYearFirst ? rest : first);
  const year = isYearFirst ? first : rest;
  const inFull = year === '' ? near.slice(0, 4) : year.length === 2 ? `20${year}` : year;
  if (inFull.length !== 4 || numbers.length > 3) return undefined;
  const date = new Date(Date.UTC(Number(inFull), month, day));
  const isReal = date.getUTCMonth() === month && date.getUTCDate() === day && Number(inFull) > 1000;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}

import { describe, expect, it } from 'vitest';
import { formatDay, formatDays } from '../../../core/document/dates';
import { zonedStamp } from '../../../core/document/zonedTime';
import type { TextRun } from '../../../core/document/tree';

const written = (runs: TextRun[]) =>
  runs.map(({ text, superscript }) => (superscript ? `^${text}^` : text)).join('');

describe('a day', () => {
  it.each([
    ['2019-10-24', 'en', 'long', '24 October 2019'],
    ['2019-10-24', 'en', 'ordinal', '24^th^ October 2019'],
    ['2019-10-01', 'en', 'ordinal', '1^st^ October 2019'],
    ['2019-10-02', 'en', 'ordinal', '2^nd^ October 2019'],
    ['2019-10-23', 'en', 'ordinal', '23^rd^ October 2019'],
    ['2019-10-11', 'en', 'ordinal', '11^th^ October 2019'],
    ['2019-10-13', 'en', 'ordinal', '13^th^ October 2019'],
    ['2019-10-24', 'fr', 'ordinal', '24 octobre 2019'],
    ['2019-08-01', 'fr', 'long', '1^er^ août 2019'],
    ['2019-10-24', 'pt', 'long', '24 de outubro de 2019'],
    ['2019-10-24', 'es', 'ordinal', '24 de octubre de 2019'],
  ] as const)('%s in %s, %s', (day, language, format, expected) => {
    expect(written(formatDay(day, language, format))).toBe(expected);
  });
});

describe('the days of a meeting', () => {
  it.each([
    ['2014-07-09', '2014-07-10', 'en', '9 and 10 July 2014'],
    ['2014-07-09', '2014-07-11', 'en', '9 to 11 July 2014'],
    ['2014-06-30', '2014-07-01', 'fr', '30 juin et 1^er^ juillet 2014'],
    ['2014-06-28', '2014-07-02', 'pt', '28 de junho a 2 de julho de 2014'],
    ['2014-12-31', '2015-01-01', 'es', '31 de diciembre de 2014 y 1 de enero de 2015'],
    ['2014-07-09', '2014-07-09', 'en', '9 July 2014'],
  ] as const)('%s to %s in %s', (from, to, language, expected) => {
    expect(written(formatDays(from, to, language))).toBe(expected);
  });
});

describe('the stamp of a draft', () => {
  it('tells the time of the meeting, not of the laptop, and names the zone', () => {
    expect(zonedStamp('2019-10-24T17:05:30Z', 'Africa/Abidjan', 'en')).toBe(
      '24 October 2019, 17:05 (Abidjan, UTC)',
    );
    expect(zonedStamp('2019-10-24T23:05:30Z', 'Europe/Brussels', 'fr')).toBe(
      '25 octobre 2019, 01:05 (Brussels, UTC+2)',
    );
    expect(zonedStamp('2019-01-24T00:05:30Z', 'America/St_Johns', 'en')).toBe(
      '23 January 2019, 20:35 (St Johns, UTC−3:30)',
    );
  });

  it('falls back to UTC for a zone that does not exist', () => {
    expect(zonedStamp('2019-10-24T17:05:30Z', 'Mars/Olympus', 'es')).toBe(
      '24 de octubre de 2019, 17:05 (UTC)',
    );
  });
});

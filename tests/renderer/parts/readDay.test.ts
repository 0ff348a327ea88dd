import fc from 'fast-check';
import { expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../../core/model/interfaceLanguage';
import { dayInField } from '../../../renderer/parts/formatTime';
import { readDay } from '../../../renderer/parts/readDay';

const NEAR = '2026-05-04';

it.each([
  ['26 Nov 2026', '2026-11-26'],
  ['jeu. 26 nov. 2026', '2026-11-26'],
  ['mar. 3 mars 2026', '2026-03-03'],
  ['Tue, 3 Nov 2026', '2026-11-03'],
  ['1er juin 2026', '2026-06-01'],
  ['26 novembre', '2026-11-26'],
  ['26/11/2026', '2026-11-26'],
  ['26.11.26', '2026-11-26'],
  ['2026-11-26', '2026-11-26'],
  ['26 11', '2026-11-26'],
  ['Nov 26, 2026', '2026-11-26'],
  ['31 déc 2026', '2026-12-31'],
])('%s is %s', (typed, day) => {
  expect(readDay(typed, NEAR)).toBe(day);
});

it.each(['', 'tomorrow', '31 11 2026', '29 Feb 2026', '26 jui 2026', '26 Nov 202', '1 2 3 4', '26'])(
  '“%s” is no day',
  (typed) => {
    expect(readDay(typed, NEAR)).toBeUndefined();
  },
);

it('a day as the field shows it is that day, in every language', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.constantFrom(...INTERFACE_LANGUAGES), (date, language) => {
      const day = date.toISOString().slice(0, 10);
      expect(readDay(dayInField(day, language), NEAR)).toBe(day);
    }),
  );
});

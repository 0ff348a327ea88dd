import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTime } from '../../../renderer/parts/readTime';

it.each([
  ['9h30', '09:30'],
  ['9 h 30', '09:30'],
  ['9H30', '09:30'],
  ['9h', '09:00'],
  ['9', '09:00'],
  ['14', '14:00'],
  ['9:30', '09:30'],
  ['09:30', '09:30'],
  ['9.30', '09:30'],
  ['9,30', '09:30'],
  ['9 30', '09:30'],
  ['930', '09:30'],
  ['0930', '09:30'],
  ['1415', '14:15'],
  ['14 h 05 min', '14:05'],
  ['9h5', '09:05'],
  ['9.30 am', '09:30'],
  ['2 pm', '14:00'],
  ['2:30 p.m.', '14:30'],
  ['12 am', '00:00'],
  ['12:15 pm', '12:15'],
  ['0', '00:00'],
])('%s is %s', (typed, time) => {
  expect(readTime(typed)).toBe(time);
});

it.each(['', 'noon-ish', '24', '25:00', '9:60', '9:301', '13 pm', '0 am', '9h30h', '-9', '12345', ':30'])(
  '“%s” is no time',
  (typed) => {
    expect(readTime(typed)).toBeUndefined();
  },
);

it('a time as the field shows it is that time', () => {
  fc.assert(
    fc.property(fc.nat(23), fc.nat(59), (hour, minute) => {
      const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
      expect(readTime(time)).toBe(time);
    }),
  );
});

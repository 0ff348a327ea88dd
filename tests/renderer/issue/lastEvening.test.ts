import { expect, it } from 'vitest';
import { lastEvening } from '../../../renderer/features/issue/lastEvening';

it('since 18:00 is since the last 18:00 that was, on the clock of the workshop', () => {
  const day = (now: string, zone = 'Africa/Abidjan') => lastEvening(now, zone).day;
  expect(day('2026-11-28T23:10:00.000Z')).toBe('2026-11-28');
  expect(day('2026-11-29T00:30:00.000Z')).toBe('2026-11-28');
  expect(day('2026-12-01T09:00:00.000Z')).toBe('2026-11-30');
  // 18:30 in Brussels, where the day's 18:00 was; 17:30 in Abidjan, where it was not.
  expect(day('2026-11-29T17:30:00.000Z', 'Europe/Brussels')).toBe('2026-11-29');
  expect(day('2026-11-29T17:30:00.000Z')).toBe('2026-11-28');
});

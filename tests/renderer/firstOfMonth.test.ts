import { describe, expect, it } from 'vitest';
import { dayRange, dayTime, weekdayAndDate } from '../../renderer/parts/formatTime';

describe('the first of a month', () => {
  it('is “1er” in French, and other days and times stay as they are', () => {
    expect(dayRange('2015-06-01', '2015-06-01', 'fr')).toBe('1er juin 2015');
    expect(dayRange('2015-06-01', '2015-06-02', 'fr')).toBe('1er–2 juin 2015');
    expect(dayRange('2015-06-11', '2015-06-21', 'fr')).toBe('11–21 juin 2015');
    expect(weekdayAndDate('2026-12-01', 'fr')).toBe('mardi 1er décembre 2026');
    expect(dayTime('2026-12-01T01:11:00.000Z', 'fr', 'UTC')).toBe('1er décembre 2026 à 01:11');
    expect(dayRange('2015-06-01', '2015-06-01', 'en')).toBe('1 June 2015');
  });
});

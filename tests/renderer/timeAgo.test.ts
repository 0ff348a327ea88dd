import { describe, expect, it } from 'vitest';
import { timeAgo } from '../../renderer/parts/formatTime';

const at = '2026-11-27T10:00:00.000Z';
const later = (seconds: number) => new Date(Date.parse(at) + seconds * 1_000);

describe('the age of the second copy', () => {
  it('is given in minutes, hours and days, in the language of the interface', () => {
    expect(timeAgo(at, later(59), 'en')).toBeUndefined();
    expect(timeAgo(at, later(200), 'en')).toBe('3 min ago');
    expect(timeAgo(at, later(2 * 3_600 + 100), 'fr')).toMatch(/^il y a 2\sh$/);
    expect(timeAgo(at, later(3 * 86_400), 'en')).toBe('3 days ago');
  });
});

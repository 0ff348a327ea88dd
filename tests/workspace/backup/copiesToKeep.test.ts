import { describe, expect, it } from 'vitest';
import { copiesToKeep } from '../../../workspace/backup/copies';

describe('the choice of copies to keep', () => {
  it('keeps the newest twenty, and the last of each of fourteen days', () => {
    const times = Array.from({ length: 40 * 24 }, (_, hour) =>
      new Date(Date.UTC(2026, 0, 1, hour)).toISOString(),
    ).reverse();
    const kept = copiesToKeep(times);
    expect(kept.slice(0, 20)).toEqual(times.slice(0, 20));
    expect(new Set(kept.map((time) => time.slice(0, 10))).size).toBe(14);
    expect(kept.length).toBe(20 + 14 - 1);
  });
});

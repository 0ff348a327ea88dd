import { describe, expect, it } from 'vitest';
import { sleptBetween } from '../../../core/time/sleep';

const from = { wall: 1_000_000, monotonic: 5_000 };
const after = (wall: number, monotonic: number) =>
  sleptBetween(from, { wall: from.wall + wall, monotonic: from.monotonic + monotonic }, 2_000);

describe('a sleep of the computer', () => {
  it('is the time that the monotonic clock stood (Linux, macOS)', () => {
    expect(after(722_000, 2_000)).toEqual({ ms: 720_000, counted: false });
  });
  it('is the gap between two looks where that clock went on (Windows)', () => {
    expect(after(722_000, 722_000)).toEqual({ ms: 720_000, counted: true });
  });
  it('is not a busy computer, a clock corrected by seconds, or one set back', () => {
    expect(after(2_000, 2_000)).toBeUndefined();
    expect(after(15_000, 15_000)).toBeUndefined();
    expect(after(21_000, 2_000)).toBeUndefined();
    expect(after(-3_600_000, 2_000)).toBeUndefined();
  });
});

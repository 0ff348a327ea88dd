import { describe, expect, it } from 'vitest';
import { backupName, outdatedBackups } from '../../workspace/snapshots/rotation';

const at = (text: string) => new Date(text);
const NOW = at('2026-03-20T18:00:00Z');

describe('rotating backups', () => {
  it('keeps the newest five, and the last of each day for two weeks', () => {
    const today = [10, 11, 12, 13, 14, 15, 16].map((hour) =>
      backupName(100 + hour, at(`2026-03-20T${hour}:00:00Z`)),
    );
    const days = Array.from({ length: 19 }, (_, index) => String(index + 1).padStart(2, '0'));
    const mornings = days.map((day) => backupName(Number(day), at(`2026-03-${day}T08:00:00Z`)));
    const evenings = days.map((day) => backupName(Number(day) + 50, at(`2026-03-${day}T17:00:00Z`)));
    const gone = outdatedBackups([...today, ...mornings, ...evenings], NOW);
    const kept = [...today, ...mornings, ...evenings].filter((name) => !gone.includes(name));
    expect(kept).toEqual([...today.slice(2), ...evenings.slice(6)]);
  });

  it('keeps five backups of a library that was not opened for a year', () => {
    const old = [1, 2, 3, 4, 5, 6].map((day) => backupName(day, at(`2025-01-0${day}T08:00:00Z`)));
    expect(outdatedBackups(old, NOW)).toEqual([old[0]]);
  });

  it('keeps the newest of the work, though the clock was set back by a day since', () => {
    const before = [1, 2, 3, 4, 5, 6].map((hour) => backupName(hour, at(`2026-03-20T1${hour}:00:00Z`)));
    const after = [7, 8, 9].map((hour) => backupName(hour, at(`2026-03-19T1${hour}:00:00Z`)));
    const gone = outdatedBackups([...before, ...after], at('2026-03-19T20:00:00Z'));
    expect(gone).toEqual([before[3], before[2], before[1], before[0]]);
  });

  it('never deletes a file that is no backup', () => {
    const others = ['notes.txt', 'snapshot-1.json', '.DS_Store'];
    expect(outdatedBackups(others, NOW)).toEqual([]);
  });
});

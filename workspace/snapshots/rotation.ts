/** How many of the newest backups are kept, and for how many days the last one of each day. */
export const KEEP = { newest: 5, days: 14 };

const BACKUP = /^snapshot-(\d{12})-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z\.json$/;

/** "snapshot-000000000042-20260301T101500Z.json": revision, then when it was set aside. */
export function backupName(rev: number, at: Date): string {
  const stamp = at
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:]/g, '');
  return `snapshot-${String(rev).padStart(12, '0')}-${stamp}.json`;
}

export function isBackupName(name: string): boolean {
  return BACKUP.test(name);
}

/** Of these names, those that may go. The newest are those of the highest revision: clocks are set back, too. */
export function outdatedBackups(names: readonly string[], now: Date): string[] {
  const newestFirst = names
    .flatMap((name) => {
      const [, rev, year, month, day, hour, minute, second] = BACKUP.exec(name) ?? [];
      if (rev === undefined) return [];
      const date = `${year}-${month}-${day}`;
      return [{ name, rev, date, at: Date.parse(`${date}T${hour}:${minute}:${second}Z`) }];
    })
    .sort((a, b) => b.rev.localeCompare(a.rev) || b.at - a.at);
  const kept = new Set(newestFirst.slice(0, KEEP.newest).map((backup) => backup.name));
  const oldest = now.getTime() - KEEP.days * 24 * 60 * 60 * 1000;
  const days = new Set<string>();
  for (const { name, date, at } of newestFirst) {
    if (at < oldest || days.has(date)) continue;
    days.add(date);
    kept.add(name);
  }
  return newestFirst.map((backup) => backup.name).filter((name) => !kept.has(name));
}

import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { PRINT_FOLDER, removeOldPrints } from '../../electron/files/oldPrints';

let temp: string;
beforeEach(() => {
  temp = mkdtempSync(path.join(tmpdir(), 'rapporteur-old-prints-'));
});
afterEach(() => rmSync(temp, { recursive: true, force: true }));

const NOW = Date.parse('2026-11-28T12:00:00Z');
const HOUR = 3_600_000;

/** A folder with a file in it, last changed so many hours ago. */
function folder(name: string, hours: number): string {
  const made = path.join(temp, name);
  mkdirSync(made);
  writeFileSync(path.join(made, 'draft.pdf'), 'confidential');
  const at = new Date(NOW - hours * HOUR);
  utimesSync(made, at, at);
  return made;
}

it('removes what a crash left of printed files a day ago, and nothing younger or of others', async () => {
  const old = folder(`${PRINT_FOLDER}a`, 25);
  const kept = [folder(`${PRINT_FOLDER}b`, 1), folder('somebody-else', 400)];
  const file = path.join(temp, `${PRINT_FOLDER}c`);
  writeFileSync(file, 'a file of that name');
  utimesSync(file, new Date(0), new Date(0));
  await removeOldPrints(temp, NOW);
  expect(existsSync(old)).toBe(false);
  expect([...kept, file].map((each) => existsSync(each))).toEqual([true, true, true]);
});

it('does nothing where there is no such folder', async () => {
  await expect(removeOldPrints(path.join(temp, 'missing'), NOW)).resolves.toBeUndefined();
});

import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, type TestContext } from 'vitest';
import { explain } from '../../../core/messages/explain';
import { isRefusal } from '../../../core/messages/refusal';
import { listCopies } from '../../../workspace/backup/copies';
import { createBackup } from '../../../workspace/backup/openBackup';
import { restoreCopy } from '../../../workspace/backup/restoreCopy';
import { takeCopy } from '../../../workspace/backup/takeCopy';
import { disk } from '../../../workspace/files/fileSystem';
import { systemError } from '../support/faultyDisk';
import { temporaryFolders } from '../support/folders';
import { accepted } from '../support/notebook';

const folder = temporaryFolders();
const mounted: string[] = [];
afterEach(() => {
  for (const place of mounted.splice(0)) spawnSync('umount', [place]);
});

/** A stick of its own with so many bytes; only root on Linux can have one. */
function stick(bytes: number): string | undefined {
  const place = join(folder(), 'stick');
  mkdirSync(place);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', place]);
  if (status === 0) mounted.push(place);
  return status === 0 ? place : undefined;
}
const MB = 1 << 20;
const at = (minute: number) => new Date(Date.UTC(2026, 10, 27, 10, minute)).toISOString();

it('what copies that were cut short left on a stick keeps no later one from having room', async (context: TestContext) => {
  const place = stick(4 * MB);
  if (place === undefined) return context.skip('mounting a small disk needs root on Linux');
  const library = folder();
  const journal = join(library, 'workshops/w1/journal-000001.jsonl');
  mkdirSync(join(library, 'workshops/w1'), { recursive: true });
  const { folder: backup, key } = accepted(await createBackup(place, undefined, at(0)));
  const copy = (minute: number, fs = disk) =>
    takeCopy({ library, backup, at: at(minute), fs, ...(key && { key }) });
  const record = () => writeFileSync(journal, Buffer.concat([randomBytes(1.2 * MB), Buffer.from('\n')]));
  // Each is cut short before it is written down as a copy: its pieces are on the stick, and needed by nothing.
  for (let minute = 1; minute <= 3; minute += 1) {
    record();
    const cut = {
      ...disk,
      rename: (from: string, to: string) =>
        to.includes('copies') ? Promise.reject(systemError('EIO')) : disk.rename(from, to),
    };
    expect(isRefusal(await copy(minute, cut))).toBe(true);
  }
  record();
  expect(await copy(4)).toMatchObject({ copies: 1 });
  expect(await listCopies(disk, backup)).toEqual([at(4)]);
});

it('a stick that is full halfway through a copy is named, keeps the copy before it whole, and takes the next one once there is room', async (context: TestContext) => {
  const place = stick(8 * MB);
  if (place === undefined) return context.skip('mounting a small disk needs root on Linux');
  const library = folder();
  const journal = join(library, 'workshops/w1/journal-000001.jsonl');
  mkdirSync(join(library, 'workshops/w1'), { recursive: true });
  mkdirSync(join(library, 'library'));
  writeFileSync(join(library, 'library/journal-000001.jsonl'), '{"rev":1}\n');
  writeFileSync(journal, '{"rev":1}\n');
  const { folder: backup, key } = accepted(await createBackup(place, 'quatre mots faciles', at(0)));
  const copy = (minute: number) => takeCopy({ library, backup, at: at(minute), ...(key && { key }) });
  const restored = async (minute: number) => {
    const target = folder();
    const { damaged } = accepted(await restoreCopy({ backup, at: at(minute), target, ...(key && { key }) }));
    expect(damaged).toEqual([]);
    return readFileSync(join(target, 'workshops/w1/journal-000001.jsonl'));
  };
  accepted(await copy(1));

  // The meeting goes on: 4 MB more of it, which nothing makes smaller, and room for half of them.
  const grown = Buffer.concat([readFileSync(journal), randomBytes(4 * MB), Buffer.from('\n')]);
  writeFileSync(journal, grown);
  const { bavail, bsize } = statfsSync(place);
  writeFileSync(join(place, 'films'), Buffer.alloc(bavail * bsize - 2 * MB));
  const full = await copy(2);
  if (!isRefusal(full)) throw new Error('a copy was made without room for it');
  expect(full.refused).toBe('backup.full');
  expect(explain(full, 'en')).toMatch(
    /^The disk for the second copy is full.*Free some space.*saved on this computer/,
  );
  expect(explain(full, 'fr')).toMatch(/plein.*enregistré sur cet ordinateur/i);
  expect(await listCopies(disk, backup)).toEqual([at(1)]);
  expect((await restored(1)).toString()).toBe('{"rev":1}\n');
  expect(readFileSync(journal).equals(grown)).toBe(true);
  // Half a copy is not left on it: what was free is free again.
  const after = statfsSync(place);
  expect(after.bavail * after.bsize).toBeGreaterThan(1.9 * MB);

  rmSync(join(place, 'films'));
  accepted(await copy(3));
  expect((await restored(3)).equals(grown)).toBe(true);
  expect(readdirSync(place).filter((name) => /tmp|partial/i.test(name))).toEqual([]);
});

import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { Archive } from '../../workspace/archive/archive';
import type { PackageSummary } from '../../workspace/archive/packages/package';
import { verifyArchive } from '../../workspace/archive/verifyArchive';
import type { FileSystem } from '../../workspace/files/fileSystem';
import { archiveWith, deposit } from './support/archived';
import { faultAtCall, type FaultAt } from './support/faultAtCall';
import { temporaryFolders } from './support/folders';
import { accepted } from './support/notebook';
import { unsyncedDisk } from './support/unsyncedDisk';

const folder = temporaryFolders();
const AT = '2026-11-27T10:00:00.000Z';
/** Faults of the disk; `short` is a full disk at every call, which writes half of the last bytes. */
const FAULTS: FaultAt[] = ['EIO', 'short', 'kill'];
const small = { ...deposit, files: deposit.files.slice(0, 1) };
/** An archive without an index: opening one for each of some hundred archives would take most of the time. */
const loadSqlite = () => Promise.reject(new Error('no index'));

const verified = (place: string) => verifyArchive({ archive: place, at: AT }, () => undefined, unsyncedDisk);
const sound = { fs: unsyncedDisk, loadSqlite };

function copyOf(archive: string): string {
  const place = join(folder(), 'archive');
  cpSync(archive, place, { recursive: true });
  return place;
}

/** Adds the document in a run of its own; nothing is added where the archive's folder could not be read. */
async function addOn(fs: FileSystem, place: string): Promise<PackageSummary | Refusal> {
  const archive = await Archive.open(place, { fs, loadSqlite });
  return isRefusal(archive) ? archive : archive.add(small);
}

/** The number of packages after a fault, on a sound disk and in a new process; the archive must verify. */
async function packagesAfter(place: string): Promise<{ archive: Archive; count: number }> {
  const archive = accepted(await Archive.open(place, sound));
  expect(archive.notices.filter(({ notice }) => notice !== 'inventoryTorn')).toEqual([]);
  const count = await soundPackages(place);
  expect(readdirSync(place).filter((name) => name.startsWith('.') && name !== '.index')).toEqual([]);
  return { archive, count };
}

async function soundPackages(place: string): Promise<number> {
  const { packages, inventory } = await verified(place);
  expect(inventory.problems).toEqual([]);
  expect(packages.flatMap(({ problems }) => problems)).toEqual([]);
  return packages.length;
}

describe.each(FAULTS)('%s at any call of the disk', (fault) => {
  it('while a package is added leaves it complete or absent, and never falsely reported as archived', async () => {
    let refusals = 0;
    const { place: empty } = await archiveWith(folder());
    for (let at = 1; ; at += 1) {
      const place = copyOf(empty);
      const disk = faultAtCall(at, fault);
      const added = await addOn(disk.fs, place);
      const { archive, count } = await packagesAfter(place);
      if (!isRefusal(added)) expect(count).toBe(1);
      refusals += Number(isRefusal(added));
      // The archive accepts documents again.
      accepted(await archive.add(small));
      expect(await soundPackages(place)).toBe(1);
      if (disk.calls() < at) break;
    }
    expect(refusals).toBeGreaterThan(20);
  }, 60_000);

  it('while packages are adopted leaves none or all listed, and the next opening completes it', async () => {
    const { place: whole } = await archiveWith(folder(), small, { ...small, language: 'en' });
    for (let at = 1; ; at += 1) {
      const place = copyOf(whole);
      const disk = faultAtCall(at, fault);
      await Archive.open(place, { fs: disk.fs, loadSqlite });
      accepted(await Archive.open(place, sound));
      expect((await verified(place)).inventory.lines).toBe(2);
      if (disk.calls() < at) break;
    }
  }, 60_000);
});

it('lets the same document be added again in the same run', async () => {
  const { place: empty } = await archiveWith(folder());
  for (let at = 1; ; at += 1) {
    const place = copyOf(empty);
    const disk = faultAtCall(at, 'EIO');
    const archive = await Archive.open(place, { fs: disk.fs, loadSqlite });
    // The archive is closed for this run, and that is reported at opening.
    if (isRefusal(archive)) continue;
    await archive.add(small);
    const again = await archive.add(small);
    if (isRefusal(again)) accepted(await archive.add(small));
    expect((await packagesAfter(place)).count).toBe(1);
    if (disk.calls() < at) break;
  }
}, 60_000);

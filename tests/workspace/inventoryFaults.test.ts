import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../core/ledger/refusal';
import { Archive } from '../../workspace/archive/archive';
import { verifyArchive } from '../../workspace/archive/verifyArchive';
import { archiveWith, deposit } from './support/archived';
import { faultAtCall, type FaultAt } from './support/faultAtCall';
import { temporaryFolders } from './support/folders';
import { accepted } from './support/notebook';

const folder = temporaryFolders();
const AT = '2026-11-27T10:00:00.000Z';
const FAULTS: FaultAt[] = ['ENOSPC', 'EIO', 'short', 'kill'];
const small = { ...deposit, files: deposit.files.slice(0, 1) };

/** What a fault left behind, on a sound disk and in a new process: how many packages; nothing may be wrong with it. */
async function packagesAfter(place: string): Promise<{ archive: Archive; count: number }> {
  const archive = accepted(await Archive.open(place));
  expect(archive.notices.filter(({ notice }) => notice !== 'inventoryTorn')).toEqual([]);
  const { packages, inventory } = await verifyArchive({ archive: place, at: AT });
  expect(inventory.problems).toEqual([]);
  expect(packages.flatMap(({ problems }) => problems)).toEqual([]);
  expect(readdirSync(place).filter((name) => name.startsWith('.') && name !== '.index')).toEqual([]);
  return { archive, count: packages.length };
}

describe.each(FAULTS)('%s at any call of the disk', (fault) => {
  it('while a package is added leaves it there or not there, and never falsely told as archived', async () => {
    let refusals = 0;
    for (let at = 1; ; at += 1) {
      const { place } = await archiveWith(folder());
      const disk = faultAtCall(at, fault);
      const added = await accepted(await Archive.open(place, { fs: disk.fs })).add(small);
      const { archive, count } = await packagesAfter(place);
      if (!isRefusal(added)) expect(count).toBe(1);
      refusals += Number(isRefusal(added));
      // And the archive goes on.
      accepted(await archive.add(small));
      expect((await packagesAfter(place)).count).toBe(1);
      if (disk.calls() < at) break;
    }
    expect(refusals).toBeGreaterThan(20);
  }, 60_000);

  it('while packages are adopted leaves none listed or all, and the next opening makes up for it', async () => {
    const { place: sound } = await archiveWith(folder(), small, { ...small, language: 'en' });
    for (let at = 1; ; at += 1) {
      const place = join(folder(), 'archive');
      cpSync(sound, place, { recursive: true });
      const disk = faultAtCall(at, fault);
      accepted(await Archive.open(place, { fs: disk.fs }));
      accepted(await Archive.open(place));
      expect((await verifyArchive({ archive: place, at: AT })).inventory.lines).toBe(2);
      if (disk.calls() < at) break;
    }
  }, 60_000);
});

it('takes the same document in again in the same run', async () => {
  for (let at = 1; ; at += 1) {
    const { place } = await archiveWith(folder());
    const disk = faultAtCall(at, 'EIO');
    const archive = accepted(await Archive.open(place, { fs: disk.fs }));
    await archive.add(small);
    const again = await archive.add(small);
    if (isRefusal(again)) accepted(await archive.add(small));
    expect((await packagesAfter(place)).count).toBe(1);
    if (disk.calls() < at) break;
  }
}, 60_000);

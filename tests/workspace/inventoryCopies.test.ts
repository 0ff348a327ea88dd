import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Archive } from '../../workspace/archive/archive';
import { verifyArchive } from '../../workspace/archive/verifyArchive';
import { createBackup } from '../../workspace/backup/openBackup';
import { restoreCopy } from '../../workspace/backup/restoreCopy';
import { takeCopy } from '../../workspace/backup/takeCopy';
import { erasePeople } from '../../workspace/library/erasePeople';
import { archiveWith, deposit } from './support/archived';
import { temporaryFolders } from './support/folders';
import { accepted } from './support/notebook';

const folder = temporaryFolders();
const AT = '2026-11-27T10:00:00.000Z';
const inventoryOf = (place: string) => readFileSync(`${place}-inventory.jsonl`, 'utf8');
const acts = (place: string) => [...inventoryOf(place).matchAll(/"act":"(\w+)"/g)].map(([, act]) => act);

async function wrong(archive: string): Promise<string[]> {
  const { packages, inventory } = await verifyArchive({ archive, at: AT });
  return [...inventory.problems, ...packages.flatMap((each) => each.problems)].map(({ problem }) => problem);
}

/** Restores the library with this archive from a second copy. */
async function copyOf(place: string): Promise<string> {
  const backup = accepted(await createBackup(folder(), undefined, AT));
  accepted(await takeCopy({ library: join(place, '..'), backup: backup.folder, at: AT }));
  const target = join(folder(), 'back');
  accepted(await restoreCopy({ backup: backup.folder, at: AT, target }));
  return join(target, 'archive');
}

describe('a second copy', () => {
  it('holds the inventory with the packages', async () => {
    const { place } = await archiveWith(folder(), {}, { language: 'en' });
    const copy = await copyOf(place);
    expect(inventoryOf(copy)).toBe(inventoryOf(place));
    expect(await wrong(copy)).toEqual([]);
  });

  it('restores its inventory in a library that has none, line for line', async () => {
    const { place, ids } = await archiveWith(folder(), {}, { language: 'en' });
    const copy = await copyOf(place);
    const { archive: spare, place: here } = await archiveWith(folder());
    expect((await spare.addFromCopy(copy)).sort()).toEqual([...ids].sort());
    expect(inventoryOf(here)).toBe(inventoryOf(place));
    expect(await wrong(here)).toEqual([]);
    accepted(await spare.add({ ...deposit, workshop: 'w7', text: 'Later.' }));
    expect(await wrong(here)).toEqual([]);
  });

  it('adds to the inventory of a library that has one', async () => {
    const { place } = await archiveWith(folder(), { language: 'en' });
    const { archive, place: here } = await archiveWith(folder(), {});
    await archive.addFromCopy(await copyOf(place));
    expect(acts(here)).toEqual(['adding', 'added', 'adding', 'brought']);
    expect(await wrong(here)).toEqual([]);
  });

  it('restores a missing package to its line', async () => {
    const { archive, place, ids } = await archiveWith(folder(), {}, { language: 'en' });
    const copy = await copyOf(place);
    rmSync(join(place, ids[0] ?? ''), { recursive: true, force: true });
    expect(await wrong(place)).toEqual(['gone']);
    expect(await archive.addFromCopy(copy)).toEqual([ids[0]]);
    expect(acts(place)).toEqual(['adding', 'added', 'adding', 'added']);
    expect(await wrong(place)).toEqual([]);
  });

  it('does not restore packages that were destroyed since', async () => {
    const { archive, place, ids } = await archiveWith(folder(), {}, { language: 'en' });
    const copy = await copyOf(place);
    const bag = join(place, ids[0] ?? '');
    await archive.inventory.release(ids[0] ?? '', async () => rmSync(bag, { recursive: true }));
    expect(acts(place).slice(4)).toEqual(['removing', 'removed']);
    expect(await archive.addFromCopy(copy)).toEqual([]);
    expect(await wrong(place)).toEqual([]);
  });

  it('without an inventory of its own has its packages listed as restored', async () => {
    const { place } = await archiveWith(folder(), {});
    const copy = await copyOf(place);
    rmSync(`${copy}-inventory.jsonl`);
    const { archive, place: here } = await archiveWith(folder());
    await archive.addFromCopy(copy);
    expect(acts(here)).toEqual(['adding', 'brought']);
    expect(await wrong(here)).toEqual([]);
  });
});

it('erasing people leaves the archive and its inventory as they were', async () => {
  const { place } = await archiveWith(folder(), {});
  const before = inventoryOf(place);
  await erasePeople(join(place, '..'), 'w1');
  accepted(await Archive.open(place));
  expect(inventoryOf(place)).toBe(before);
  expect(await wrong(place)).toEqual([]);
});

import { cpSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Archive } from '../../workspace/archive/archive';
import { archiveWith, deposit } from './support/archived';
import { faultyDisk } from './support/faultyDisk';
import { temporaryFolders } from './support/folders';
import {
  THREE,
  actsOf,
  inventoryOf,
  linesOf,
  olderArchive,
  reopened,
  report,
  wrong,
} from './support/inventoried';
import { accepted } from './support/notebook';

const folder = temporaryFolders();

describe('the inventory of the archive', () => {
  it('is beside the packages, with a line written before each is in place and one after', async () => {
    const { place, ids } = await archiveWith(folder(), ...THREE);
    expect(actsOf(place)).toEqual(
      ids.flatMap((id) => [
        ['adding', id],
        ['added', id],
      ]),
    );
    expect(await wrong(place)).toEqual([]);
  });

  it('has its last line named in each package', async () => {
    const { place, ids } = await archiveWith(folder(), {});
    const { head } = (await report(place)).inventory;
    const archive = await reopened(place);
    const second = accepted(await archive.add({ ...deposit, language: 'en' })).package;
    const info = (id = '') => readFileSync(join(place, id, 'bag-info.txt'), 'utf8');
    expect(info(ids[0])).toMatch(/^Rapporteur-Inventory-Head: 0$/m);
    expect(info(second)).toContain(`Rapporteur-Inventory-Head: ${head}\n`);
    expect(head).toMatch(/^2-[0-9a-f]{64}$/);
  });

  it('never reuses the id of a removed package', async () => {
    const { archive, place, ids } = await archiveWith(folder(), {});
    rmSync(join(place, ids[0] ?? ''), { recursive: true, force: true });
    const next = accepted(await archive.add({ ...deposit, text: 'Another.' })).package;
    expect(next).not.toBe(ids[0]);
    expect(await wrong(place)).toEqual([`gone ${ids[0]}`]);
  });

  it('continues at the same line after a restart', async () => {
    const { place } = await archiveWith(folder(), {});
    accepted(await (await reopened(place)).add({ ...deposit, language: 'en' }));
    expect(linesOf(place)).toHaveLength(4);
    expect(await wrong(place)).toEqual([]);
  });

  it('adopts once the packages archived before it existed, and says so', async () => {
    const { place, ids } = await olderArchive(folder());
    const archive = await reopened(place);
    expect(archive.notices).toEqual([{ notice: 'inventoryAdopted', count: 2 }]);
    expect(actsOf(place)).toEqual([...ids].sort().map((id) => ['adopted', id]));
    expect((await reopened(place)).notices).toEqual([]);
    cpSync(join(place, ids[0] ?? ''), join(place, 'smuggled'), { recursive: true });
    expect((await reopened(place)).notices).toEqual([]);
    expect(await wrong(place)).toEqual(['unlisted smuggled']);
  });

  it('makes a package be refused, with the reason, when it cannot be written', async () => {
    const { archive, place } = await archiveWith(folder());
    mkdirSync(inventoryOf(place));
    expect(await archive.add(deposit)).toMatchObject({ refused: 'file.unwritable' });
    expect(accepted(await archive.list()).packages).toEqual([]);
  });

  it('waits while another program holds the folder of a new package for a moment', async () => {
    const place = join(folder(), 'archive');
    const fs = faultyDisk({ rename: ['EPERM', 'EBUSY', 'EACCES'] });
    accepted(await accepted(await Archive.open(place, { fs })).add(deposit));
    expect(await wrong(place)).toEqual([]);
  });

  it('opens an archive whose inventory cannot be read, which then accepts nothing', async () => {
    const { place, ids } = await archiveWith(folder(), {});
    rmSync(inventoryOf(place));
    mkdirSync(inventoryOf(place));
    const archive = await reopened(place);
    expect(archive.notices).toEqual([{ notice: 'inventoryClosed' }]);
    expect(accepted(await archive.list()).packages.map((each) => each.package)).toEqual(ids);
    expect(await archive.add({ ...deposit, language: 'en' })).toHaveProperty('refused');
    expect(await wrong(place)).toEqual(['unreadable 0']);
  });
});

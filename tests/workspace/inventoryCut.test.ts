import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { archiveWith } from './support/archived';
import { temporaryFolders } from './support/folders';
import { actsOf, forge, inventoryOf, linesOf, reopened, wrong } from './support/inventoried';

const folder = temporaryFolders();

describe('after a power cut', () => {
  it('a torn last line is removed and reported, and its package is settled', async () => {
    const { place, ids } = await archiveWith(folder(), {});
    const bytes = readFileSync(inventoryOf(place));
    writeFileSync(inventoryOf(place), bytes.subarray(0, bytes.length - 40));
    expect((await reopened(place)).notices).toEqual([{ notice: 'inventoryTorn' }]);
    expect(actsOf(place)).toEqual([
      ['adding', ids[0]],
      ['added', ids[0]],
    ]);
    expect(await wrong(place)).toEqual([]);
  });

  it('a package that is not in its place is withdrawn', async () => {
    const { place, ids } = await archiveWith(folder(), {});
    writeFileSync(inventoryOf(place), `${linesOf(place)[0]}\n`);
    rmSync(join(place, ids[0] ?? ''), { recursive: true, force: true });
    await reopened(place);
    expect(actsOf(place)).toEqual([
      ['adding', ids[0]],
      ['withdrawn', ids[0]],
    ]);
    expect(await wrong(place)).toEqual([]);
  });

  it('a package that was being destroyed is recorded as destroyed, or as still there', async () => {
    const { archive, place, ids } = await archiveWith(folder(), {}, { language: 'en' });
    const stop = () => Promise.reject(new Error('the power went'));
    await archive.inventory.release(ids[0] ?? '', stop).catch(() => undefined);
    expect(await wrong(place)).toEqual([]);
    await reopened(place);
    expect(actsOf(place).at(-1)).toEqual(['removing', ids[0]]);
    rmSync(join(place, ids[0] ?? ''), { recursive: true, force: true });
    await reopened(place);
    expect(actsOf(place).at(-1)).toEqual(['removed', ids[0]]);
    expect(await wrong(place)).toEqual([]);
    cpSync(join(place, ids[1] ?? ''), join(place, ids[0] ?? ''), { recursive: true });
    expect(await wrong(place)).toEqual([`unlisted ${ids[0]}`]);
  });

  it('another package in the place of one that was being added is named', async () => {
    const { place, ids } = await archiveWith(folder(), {});
    writeFileSync(inventoryOf(place), `${linesOf(place)[0]}\n`);
    forge(join(place, ids[0] ?? ''));
    await reopened(place);
    expect(await wrong(place)).toEqual([`rewritten ${ids[0]}`]);
  });
});

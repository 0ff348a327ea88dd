import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Archive } from '../../workspace/archive/archive';
import { SearchIndex } from '../../workspace/archive/search/searchIndex';
import { depositOf, putPackages } from '../bench/archiveSubjects';
import { cpu } from '../support/cpu';
import { countingDisk } from './support/countingDisk';
import { temporaryFolders } from './support/folders';
import { accepted } from './support/notebook';

const folder = temporaryFolders();

/** The number of calls to the disk: unlike time, it is the same on every machine. */
async function calls(packages: number): Promise<Record<'first' | 'again' | 'found' | 'added', number>> {
  const place = join(folder(), 'archive');
  mkdirSync(place);
  putPackages(place, packages, 12);
  const disk = countingDisk();
  const archive = accepted(await Archive.open(place, { fs: disk.fs }));
  const list = async () => expect(accepted(await archive.list(Infinity)).packages).toHaveLength(packages);
  const first = await disk.during(list);
  const again = await disk.during(list);
  const found = await disk.during(async () => {
    while (accepted(await archive.search('workshop', Infinity)).pending > 0);
  });
  const added = await disk.during(() => archive.add({ ...depositOf(0, 12), workshop: 'added' }));
  await archive.close();
  return { first, again, found, added };
}

describe('an archive that grows', () => {
  it('needs no more calls of the disk per package for a list or a search, and no more at all for an addition', async () => {
    const few = await calls(20);
    const many = await calls(80);
    expect(many.first / few.first).toBeLessThan(4.2);
    expect(many.again / few.again).toBeLessThan(4.2);
    expect(many.found / few.found).toBeLessThan(4.2);
    // Its number, its line in the inventory and an equal package are found without reading any other package.
    expect(many.added).toBe(few.added);
  });

  it('is listed with four calls a package, once it is in the index', async () => {
    const { again } = await calls(20);
    expect(again).toBeLessThanOrEqual(20 * 4 + 2);
  });
});

/** Adds packages to an index, makes each row anew, and removes them all. */
async function rowsMade(packages: number): Promise<number> {
  const index = await SearchIndex.open(folder(), () => import('node-sqlite3-wasm'));
  const content = (at: number, words: number) => {
    const { workshop, title, place, date, language, style, document, archivedAt, text } = depositOf(
      at,
      words,
    );
    const metadata = { package: 2, workshop, title, place, date, language, style, document, archivedAt };
    return { id: `p${at}`, stamp: `${words}`, content: { metadata, files: 4, bytes: 9_900 }, text };
  };
  const taken = await cpu(async () => {
    for (const words of [12, 13]) {
      const all = Array.from({ length: packages }, (_, at) => content(at, words));
      index.put(all);
      for (const { row, id } of index.withoutText())
        index.putTexts([{ row, id, text: all[Number(id.slice(1))]?.text ?? '' }]);
      while (index.mergeSegments());
    }
    index.remove([...index.stamps.keys()]);
  });
  expect(index.find([{ words: ['workshop'], begins: false }]).total).toBe(0);
  await index.close();
  return taken;
}

describe('an index that grows', () => {
  it('is filled, made anew and emptied in time proportional to its size', async () => {
    await rowsMade(50);
    const few = await rowsMade(150);
    const many = await rowsMade(750);
    // Five times as many packages: a quadratic cost would be 25 times as much.
    expect(many / few).toBeLessThan(10);
  });
});

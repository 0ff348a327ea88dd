import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Archive } from '../../workspace/archive/archive';
import { Packages } from '../../workspace/archive/packages/packages';
import type { Indexing } from '../../workspace/archive/search/indexing';
import { archiveWith, deposit } from '../workspace/support/archived';
import { temporaryFolders } from '../workspace/support/folders';
import { accepted } from '../workspace/support/notebook';
import { unsyncedDisk } from '../workspace/support/unsyncedDisk';

const folder = temporaryFolders();
const MEETINGS = ['Abidjan', 'Dakar', 'Rabat'].map((city) => ({
  workshop: city.toLowerCase(),
  title: `Meeting of ${city}`,
  text: `What was said in ${city}.`,
}));

/**
 * What every index of the archive's packages keeps to, wherever it is kept.
 * @param searches whether it can look through texts; one that cannot says so, and lists all the same
 */
export function runIndexingTests(
  name: string,
  make: (packages: Packages) => Indexing,
  { searches }: { searches: boolean },
): void {
  const made: Indexing[] = [];
  let home = '';
  let ids: string[] = [];
  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'rapporteur-test-'));
    const filled = await archiveWith(home, ...MEETINGS);
    ids = filled.ids;
    await filled.archive.close();
    rmSync(join(filled.place, '.index'), { recursive: true, force: true });
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  afterEach(async () => {
    for (const index of made.splice(0)) await index.close();
  });
  const begin = async () => {
    const place = join(folder(), 'archive');
    cpSync(join(home, 'archive'), place, { recursive: true });
    const index = make(new Packages(place));
    made.push(index);
    const titles = async () => accepted(await index.list(Infinity)).packages.map(({ title }) => title);
    const found = async (words: string) =>
      accepted(await index.search(words, Infinity)).hits.map(({ title, excerpt }) => [title, excerpt]);
    /** A package that is written behind its back. */
    const write = async (city: string) => {
      const writer = accepted(await Archive.open(place, { fs: unsyncedDisk }));
      const text = `What was said in ${city}.`;
      const added = await writer.add({ ...deposit, workshop: city, title: `Meeting of ${city}`, text });
      await writer.close();
      return accepted(added).package;
    };
    const takeAway = (at: number) => rmSync(join(place, ids[at] ?? ''), { recursive: true });
    return { index, titles, found, write, takeAway };
  };

  describe(name, () => {
    it('lists packages that it never saw, and leaves none to be waited for where it may take its time', async () => {
      const { index } = await begin();
      const { packages, pending } = accepted(await index.list(Infinity));
      expect(packages.map(({ workshop }) => workshop).sort()).toEqual(['abidjan', 'dakar', 'rabat']);
      expect(pending).toBe(0);
    });

    it('gives those of a workshop alone, and none of one that it does not know', async () => {
      const { index } = await begin();
      const { packages } = accepted(await index.ofWorkshop('dakar'));
      expect(packages.map(({ title }) => title)).toEqual(['Meeting of Dakar']);
      expect(accepted(await index.ofWorkshop('tunis')).packages).toEqual([]);
    });

    it('takes in what it is told of, and what it is not told of', async () => {
      const { index, titles, write } = await begin();
      await titles();
      await index.add(await write('Tunis'));
      expect(accepted(await index.ofWorkshop('Tunis')).packages).toHaveLength(1);
      await write('Accra');
      expect(await titles()).toHaveLength(5);
    });

    it('forgets what went', async () => {
      const { index, titles, takeAway } = await begin();
      expect(await titles()).toHaveLength(3);
      takeAway(1);
      await index.catchUp();
      expect((await titles()).sort()).toEqual(['Meeting of Abidjan', 'Meeting of Rabat']);
      expect(accepted(await index.ofWorkshop('dakar')).packages).toEqual([]);
    });

    it('answers questions that come together, and goes on after it was closed', async () => {
      const { index, titles } = await begin();
      const together = await Promise.all([titles(), index.ofWorkshop('rabat'), titles()]);
      expect([together[0].length, together[2].length]).toEqual([3, 3]);
      await index.close();
      expect(await titles()).toHaveLength(3);
    });

    if (searches) {
      it('finds the packages that hold every word, whatever the accents and case, and shows where', async () => {
        const { found, takeAway } = await begin();
        expect(await found('DAKAR said')).toEqual([['Meeting of Dakar', 'What was ⟦said⟧ in ⟦Dakar⟧.']]);
        expect(await found('dakar rabat')).toEqual([]);
        expect(await found('said')).toHaveLength(3);
        takeAway(1);
        expect(await found('dakar')).toEqual([]);
      });
    } else {
      it('says that it cannot search', async () => {
        const { index } = await begin();
        expect(await index.search('dakar', Infinity)).toMatchObject({ refused: 'archive.searchUnavailable' });
      });
    }
  });
}

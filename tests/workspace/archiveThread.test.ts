import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Archive } from '../../workspace/archive/archive';
import { bundle } from '../bench/bundle.mjs';
import { archiveWith, deposit } from './support/archived';
import { temporaryFolders } from './support/folders';
import { accepted } from './support/notebook';

const folder = temporaryFolders();
const opened: Archive[] = [];
let indexThread = '';

beforeAll(async () => {
  indexThread = fileURLToPath(await bundle('workspace/archive/search/indexThread.ts', 'archiveIndex'));
});
afterEach(async () => {
  for (const archive of opened.splice(0)) await archive.close();
});

/** An archive of three meetings, opened as the application opens it. */
async function filled(thread: string): Promise<{ archive: Archive; place: string; ids: string[] }> {
  const meetings = ['Abidjan', 'Dakar', 'Rabat'].map((city) => ({
    workshop: city.toLowerCase(),
    title: `Meeting of ${city}`,
    text: `What was said in ${city}.`,
  }));
  const { archive: before, place, ids } = await archiveWith(folder(), ...meetings);
  await before.close();
  rmSync(join(place, '.index'), { recursive: true, force: true });
  const archive = accepted(await Archive.open(place, { indexThread: thread }));
  opened.push(archive);
  return { archive, place, ids };
}

const titles = async (archive: Archive) =>
  accepted(await archive.list(Infinity))
    .packages.map(({ title }) => title)
    .sort();
const found = async (archive: Archive, words: string) =>
  accepted(await archive.search(words, Infinity)).hits.map(({ title, excerpt }) => [title, excerpt]);

describe('the index in a thread of its own', () => {
  it('lists, finds, adds new packages and drops removed ones', async () => {
    const { archive, place, ids } = await filled(indexThread);
    expect(await titles(archive)).toEqual(['Meeting of Abidjan', 'Meeting of Dakar', 'Meeting of Rabat']);
    expect(await found(archive, 'dakar')).toEqual([['Meeting of Dakar', 'What was said in ⟦Dakar⟧.']]);

    const added = accepted(await archive.add({ ...deposit, workshop: 'w9', title: 'Meeting of Tunis' }));
    expect(added.title).toBe('Meeting of Tunis');
    expect(await titles(archive)).toContain('Meeting of Tunis');
    expect(accepted(await archive.packagesOf('w9'))).toMatchObject([{ package: added.package }]);
    expect(accepted(await archive.add({ ...deposit, workshop: 'w9' })).package).toBe(added.package);

    rmSync(join(place, ids[1] ?? ''), { recursive: true });
    expect(await found(archive, 'dakar')).toEqual([]);
    expect(await titles(archive)).toHaveLength(3);
  });

  it('is not needed where it cannot start: packages are listed and added, and the search says so', async () => {
    const { archive } = await filled(join(folder(), 'nothing.mjs'));
    expect(await titles(archive)).toHaveLength(3);
    expect(await archive.search('dakar')).toMatchObject({ refused: 'archive.searchUnavailable' });
    const added = accepted(await archive.add({ ...deposit, workshop: 'w9', title: 'Meeting of Tunis' }));
    expect(accepted(await archive.packagesOf('w9'))).toMatchObject([{ package: added.package }]);
  });
});

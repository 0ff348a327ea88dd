import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { packageFaults } from '../../core/messages/packageFaults';
import { systemFault } from '../../core/messages/systemFaults';
import { Archive } from '../../workspace/archive/archive';
import type { Deposit } from '../../workspace/archive/packages/package';
import { disk, type FileSystem } from '../../workspace/files/fileSystem';
import { archiveWith, deposit, spoil } from './support/archived';
import { systemError } from './support/faultyDisk';
import { temporaryFolders } from './support/folders';
import { accepted } from './support/notebook';
import { watchedDisk } from './support/watchedDisk';

const folder = temporaryFolders();
const opened: Archive[] = [];
afterEach(async () => {
  for (const archive of opened.splice(0)) await archive.close();
});

const numbered = (count: number): Partial<Deposit>[] =>
  Array.from({ length: count }, (_, at) => ({
    workshop: `w${at}`,
    title: `Meeting ${at}`,
    text: `Words of meeting ${at}.`,
  }));

async function openAgain(place: string, fs?: FileSystem): Promise<Archive> {
  const archive = accepted(await Archive.open(place, fs && { fs }));
  opened.push(archive);
  return archive;
}

async function filled(...deposits: Partial<Deposit>[]): Promise<{ place: string; ids: string[] }> {
  const { archive, place, ids } = await archiveWith(folder(), ...deposits);
  await archive.close();
  return { place, ids };
}

const titles = async (archive: Archive) =>
  accepted(await archive.list(Infinity))
    .packages.map(({ title }) => title)
    .sort();
const found = async (archive: Archive, words: string) =>
  accepted(await archive.search(words, Infinity)).hits.map(({ title }) => title);

describe('a package that cannot be read', () => {
  it.each(['EIO', 'EACCES'])(
    'for a moment (%s) is reported, and is listed again once it can be',
    async (code) => {
      const { place, ids } = await filled(...numbered(3));
      rmSync(join(place, '.index'), { recursive: true });
      const fs = watchedDisk();
      fs.refuses = (path) => (path.includes(`${ids[1]}/data/document.txt`) ? code : undefined);
      const archive = await openAgain(place, fs);
      const why = { refused: 'archive.unreadable', values: { id: ids[1], reason: systemFault(code) } };

      const first = accepted(await archive.search('meeting', Infinity));
      expect([first.hits.length, first.unreadable, first.pending]).toEqual([2, [why], 0]);
      expect(
        accepted(await archive.list(Infinity)).packages.find(({ package: id }) => id === ids[1]),
      ).toMatchObject({
        title: 'Meeting 1',
        unreadable: why,
      });
      expect(accepted(await archive.search('nowhere', Infinity)).unreadable).toEqual([why]);

      fs.refuses = () => undefined;
      const later = accepted(await archive.search('"words of meeting 1"', Infinity));
      expect([later.hits.map(({ title }) => title), later.unreadable]).toEqual([['Meeting 1'], []]);
      expect(accepted(await archive.list(Infinity)).packages.filter(({ unreadable }) => unreadable)).toEqual(
        [],
      );
    },
  );

  it('because of its description is listed by its id, reported, and read again the next time', async () => {
    const { place, ids } = await filled(...numbered(3));
    rmSync(join(place, '.index'), { recursive: true });
    const fs = watchedDisk();
    fs.refuses = (path) => (path.includes(`${ids[0]}/data/metadata.json`) ? 'EIO' : undefined);
    const archive = await openAgain(place, fs);
    expect(await titles(archive)).toEqual([ids[0], 'Meeting 1', 'Meeting 2']);
    const search = accepted(await archive.search('meeting', Infinity));
    expect([search.hits.length, search.unreadable.length]).toEqual([2, 1]);
    fs.refuses = () => undefined;
    expect(await titles(archive)).toEqual(['Meeting 0', 'Meeting 1', 'Meeting 2']);
    expect(await found(archive, 'meeting')).toHaveLength(3);
  });

  it.each([
    ['emptied', (path: string) => spoil(path, '')],
    ['cut off', (path: string) => spoil(path, 'Words of')],
    ['gone', (path: string) => renameSync(path, `${path}-aside`)],
  ])('because its text was %s is reported, not treated as one without words', async (_, harm) => {
    const { place, ids } = await filled(...numbered(2));
    harm(join(place, ids[1] ?? '', 'data/document.txt'));
    const archive = await openAgain(place);
    await archive.list();
    const search = accepted(await archive.search('meeting', Infinity));
    expect(search.hits.map(({ title }) => title)).toEqual(['Meeting 0']);
    expect(search.unreadable).toMatchObject([{ refused: 'archive.unreadable', values: { id: ids[1] } }]);
  });

  it('because its description is damaged says so', async () => {
    const { place, ids } = await filled(...numbered(2));
    spoil(join(place, ids[1] ?? '', 'data/metadata.json'), '{"package": 2}');
    const archive = await openAgain(place);
    expect(
      accepted(await archive.list(Infinity)).packages.find(({ package: id }) => id === ids[1])?.unreadable,
    ).toEqual({
      refused: 'archive.unreadable',
      values: { id: ids[1], reason: packageFaults.description },
    });
  });
});

describe('an archive whose folder cannot be read', () => {
  it('is reported as unreadable, never as empty, and is back once it can be read', async () => {
    const { place } = await filled(...numbered(2));
    let closed = false;
    const archive = await openAgain(place, {
      ...disk,
      folders: (path) => (closed ? Promise.reject(systemError('EACCES')) : disk.folders(path)),
    });
    expect(await titles(archive)).toHaveLength(2);
    closed = true;
    const why = { refused: 'archive.closed', values: { reason: systemFault('EACCES') } };
    expect(await archive.list()).toEqual(why);
    expect(await archive.search('meeting')).toEqual(why);
    closed = false;
    expect(await titles(archive)).toHaveLength(2);
    expect(await found(archive, 'meeting')).toHaveLength(2);
  });

  it('accepts no document, since its issue may be in it already', async () => {
    const { place } = await filled(...numbered(1));
    const archive = await openAgain(place, { ...disk, folders: () => Promise.reject(systemError('EIO')) });
    expect(await archive.add({ ...deposit, workshop: 'w0' })).toMatchObject({ refused: 'archive.closed' });
    expect(readdirSync(place).filter((name) => !name.startsWith('.'))).toHaveLength(1);
  });

  it('is not treated as empty when it is missing although packages should be in it', async () => {
    const { place } = await filled(...numbered(1));
    const archive = await openAgain(place);
    rmSync(place, { recursive: true });
    const closed = { refused: 'archive.closed' };
    expect(await archive.list()).toMatchObject(closed);
    // A search and the list of a workshop report it too, and no new archive is begun in its place.
    expect(await archive.search('anything')).toMatchObject(closed);
    expect(await archive.packagesOf('w0')).toMatchObject(closed);
    expect(await archive.add({ ...deposit, workshop: 'w9' })).toMatchObject(closed);
    expect(existsSync(place)).toBe(false);
  });

  it('reports a package whose files cannot be listed, instead of treating it as one without files', async () => {
    const { place, ids } = await filled(...numbered(2));
    rmSync(join(place, '.index'), { recursive: true });
    const data = join(place, ids[0] ?? '', 'data');
    const archive = await openAgain(place, {
      ...disk,
      readdir: (path) => (path.startsWith(data) ? Promise.reject(systemError('EIO')) : disk.readdir(path)),
    });
    const listed = accepted(await archive.list(Infinity)).packages;
    expect(listed.find(({ package: id }) => id === ids[0])?.unreadable).toMatchObject({
      refused: 'archive.unreadable',
      values: { reason: systemFault('EIO') },
    });
  });
});

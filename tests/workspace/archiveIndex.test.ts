import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Archive } from '../../workspace/archive/archive';
import type { Deposit } from '../../workspace/archive/packages/package';
import type { FileSystem } from '../../workspace/files/fileSystem';
import { archiveWith, deposit, spoil } from './support/archived';
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

describe('the list', () => {
  it('is made without reading known packages, and reads at most 16 unknown ones at a time', async () => {
    const { place } = await filled(...numbered(24));
    rmSync(join(place, '.index'), { recursive: true });
    const fs = watchedDisk();
    const archive = await openAgain(place, fs);
    expect(accepted(await archive.list(Infinity)).packages).toHaveLength(24);
    expect(await found(archive, 'meeting')).toHaveLength(24);
    expect(fs.most).toBeLessThanOrEqual(16);
    expect(fs.most).toBeGreaterThan(4);

    await archive.close();
    fs.reads.length = 0;
    const again = await openAgain(place, fs);
    expect(accepted(await again.list(Infinity)).packages).toHaveLength(24);
    expect(fs.reads.filter((path) => path.startsWith(`${place}/`))).toEqual([]);
  });

  it('reads at most 16 at a time also where this computer cannot run the index', async () => {
    const { place } = await filled(...numbered(24));
    const fs = watchedDisk();
    const loadSqlite = () => Promise.reject(new Error('no WebAssembly'));
    const archive = accepted(await Archive.open(place, { fs, loadSqlite }));
    expect(await titles(archive)).toHaveLength(24);
    expect(fs.most).toBeLessThanOrEqual(16);
  });

  it('is correct after a package was added, removed or rewritten by hand', async () => {
    const { place, ids } = await filled(...numbered(3));
    const archive = await openAgain(place);
    await archive.list();
    renameSync(join(place, ids[0] ?? ''), join(folder(), 'aside'));
    const metadata = join(place, ids[1] ?? '', 'data/metadata.json');
    spoil(metadata, readFileSync(metadata, 'utf8').replace('Meeting 1', 'Meeting Z'));
    const { place: other, ids: more } = await filled({ title: 'Put there', place: 'Rabat' });
    renameSync(join(other, more[0] ?? ''), join(place, more[0] ?? ''));
    expect(await titles(archive)).toEqual(['Meeting 2', 'Meeting Z', 'Put there']);
    expect(await found(archive, 'meeting')).toHaveLength(2);
    expect(await found(archive, 'rabat')).toEqual(['Put there']);
  });

  it('notices a text of the same size that was rewritten with its checksums', async () => {
    const { place, ids } = await filled(...numbered(2));
    const archive = await openAgain(place);
    expect(await found(archive, '"words of meeting 1"')).toEqual(['Meeting 1']);
    const bag = join(place, ids[1] ?? '');
    const sum = (text: string) => createHash('sha512').update(text).digest('hex');
    spoil(join(bag, 'data/document.txt'), 'Verbs of meeting 1.');
    const manifest = readFileSync(join(bag, 'manifest-sha512.txt'), 'utf8');
    spoil(
      join(bag, 'manifest-sha512.txt'),
      manifest.replace(sum('Words of meeting 1.'), sum('Verbs of meeting 1.')),
    );
    utimesSync(join(bag, 'data/document.txt'), new Date(), new Date(Date.now() + 5_000));
    await archive.list();
    expect(await found(archive, '"words of meeting 1"')).toEqual([]);
    expect(await found(archive, 'verbs')).toEqual(['Meeting 1']);
  });

  it('puts a package that was replaced after the one in force, in searches too', async () => {
    const correction = { number: 'Corr.1', on: '2020-01-10', reason: {}, replaces: {} };
    const { place, ids } = await filled(
      { revision: 9, correction, text: `${'Other words. '.repeat(40)} Return.` },
      { revision: 4, text: 'Return. Return. Return.' },
      { workshop: 'w2', language: 'en', text: 'Return.' },
    );
    const archive = await openAgain(place);
    const hits = accepted(await archive.search('return', Infinity)).hits.map(
      ({ package: id, replacedBy }) => [id, replacedBy?.package],
    );
    expect(hits.findIndex(([id]) => id === ids[1])).toBe(hits.findIndex(([id]) => id === ids[0]) + 1);
    expect(hits).toContainEqual([ids[1], ids[0]]);
    expect(
      accepted(await archive.list(Infinity))
        .packages.map(({ package: id }) => id)
        .indexOf(ids[0] ?? ''),
    ).toBeLessThan(
      accepted(await archive.list(Infinity))
        .packages.map(({ package: id }) => id)
        .indexOf(ids[1] ?? ''),
    );
  });
});

describe('archiving', () => {
  it('reads no package of another workshop', async () => {
    const { place } = await filled(...numbered(8));
    const fs = watchedDisk();
    const archive = await openAgain(place, fs);
    fs.reads.length = 0;
    const added = accepted(await archive.add({ ...deposit, workshop: 'w3', text: 'Anew.' }));
    const packages = fs.reads
      .filter((path) => path.startsWith(`${place}/`))
      .map((path) => path.slice(place.length + 1).split('/')[0] ?? '')
      .filter((name) => !name.startsWith('.') && name !== added.package);
    expect(new Set(packages).size).toBe(1);
  });
});

describe('the index', () => {
  it('keeps no byte of a removed package', async () => {
    const secret = 'Xylographwitness';
    const { archive, place, ids } = await archiveWith(folder(), ...numbered(20), {
      workshop: 'secret',
      title: `The ${secret} meeting`,
      text: `One ${secret} spoke. ${'More words here. '.repeat(500)} ${secret}s.`,
    });
    opened.push(archive);
    expect(await found(archive, secret)).toHaveLength(1);
    const bytes = () =>
      readdirSync(join(place, '.index'))
        .map((name) => join(place, '.index', name))
        .filter((path) => statSync(path).isFile())
        .map((path) => readFileSync(path).toString('latin1').toLowerCase())
        .join('');
    const parts = ['xylographwitness', 'lographwitn', 'graphwitness'];
    expect(parts.some((part) => bytes().includes(part))).toBe(true);
    rmSync(join(place, ids.at(-1) ?? ''), { recursive: true });
    expect(await found(archive, secret)).toEqual([]);
    expect(parts.filter((part) => bytes().includes(part))).toEqual([]);
    await archive.close();
    expect(parts.filter((part) => bytes().includes(part))).toEqual([]);
  });

  it('is checked when it is not as it was closed, and made anew when it is damaged', async () => {
    const { place } = await filled(...numbered(3));
    const path = join(place, '.index/search.sqlite');
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0x5a, 8_192, 12_288));
    const archive = await openAgain(place);
    expect(await titles(archive)).toEqual(['Meeting 0', 'Meeting 1', 'Meeting 2']);
    expect(await found(archive, 'meeting')).toHaveLength(3);
  });
});

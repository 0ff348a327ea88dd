import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refuse } from '../../core/messages/refusal';
import { systemFault } from '../../core/messages/systemFaults';
import { Archive } from '../../workspace/archive/archive';
import type { Deposit } from '../../workspace/archive/packages/package';
import { archiveWith, deposit, DOCUMENT } from './support/archived';
import { temporaryFolders } from './support/folders';
import { accepted } from './support/notebook';

const folder = temporaryFolders();

describe('searching the archive', () => {
  const lisbon: Partial<Deposit> = {
    title: 'Lisbon workshop on return',
    place: 'Lisbon',
    date: '2024-04-30',
    language: 'en',
    text: 'Promote voluntary return. Cooperation matters; see paragraph 2.',
  };
  const found = async (archive: Archive, words: string) =>
    accepted(await archive.search(words, Infinity)).hits.map(({ title }) => title);

  it('lists a match in a title before one in a text', async () => {
    const mention = { title: 'Other', text: `${'many other words '.repeat(30)} lisbon` };
    const { archive } = await archiveWith(folder(), mention, lisbon);
    expect(await found(archive, 'lisbon')).toEqual([lisbon.title, 'Other']);
    await archive.close();
  });

  it('finds what was added after the index was opened, and after a restart', async () => {
    const { archive, place } = await archiveWith(folder(), {});
    expect(await found(archive, 'lisbon')).toEqual([]);
    await archive.add({ ...deposit, ...lisbon });
    expect(await found(archive, 'workshop-guide')).toHaveLength(2);
    expect(await found(archive, 'lisbon')).toEqual([lisbon.title]);
    await archive.close();
    const again = accepted(await Archive.open(place));
    expect(await found(again, 'lisbon')).toEqual([lisbon.title]);
    await again.close();
  });

  it.each<[string, (index: string) => void]>([
    ['removed', (index) => rmSync(index, { recursive: true })],
    ['emptied', (index) => writeFileSync(join(index, 'search.sqlite'), '')],
    [
      'damaged',
      (index) =>
        writeFileSync(join(index, 'search.sqlite'), 'SQLite format 3\0 and then nonsense'.repeat(500)),
    ],
    [
      'damaged in the middle',
      (index) => {
        const path = join(index, 'search.sqlite');
        const bytes = readFileSync(path);
        bytes.fill(0x5a, 4096, bytes.length);
        writeFileSync(path, bytes);
      },
    ],
    ['left locked by a killed process', (index) => mkdirSync(join(index, 'search.sqlite.lock'))],
  ])('makes its index anew when that was %s', async (_, harm) => {
    const { archive, place } = await archiveWith(folder(), {}, lisbon);
    await found(archive, 'x');
    await archive.close();
    harm(join(place, '.index'));
    const again = accepted(await Archive.open(place));
    expect(await found(again, 'return')).toEqual([lisbon.title]);
    await again.close();
  });

  it('does not find a removed package, and finds one that was put back', async () => {
    const { archive, place, ids } = await archiveWith(folder(), {}, lisbon);
    expect(await found(archive, 'lisbon')).toHaveLength(1);
    await archive.close();
    const bag = join(place, ids[1] ?? '');
    execFileSync('mv', [bag, `${place}-aside`]);
    const without = accepted(await Archive.open(place));
    expect(await found(without, 'lisbon')).toEqual([]);
    await without.close();
    execFileSync('mv', [`${place}-aside`, bag]);
    const back = accepted(await Archive.open(place));
    expect(await found(back, 'lisbon')).toEqual([lisbon.title]);
    await back.close();
    expect(existsSync(`${place}-aside`)).toBe(false);
  });

  it.skipIf(process.platform !== 'linux')(
    'says that the disk is full where it is, and lists all the same (/dev/full is on Linux only)',
    async () => {
      const { place } = await archiveWith(folder(), {});
      // SQLite calls whatever the disk refuses by one name; a file beside it meets the full disk itself.
      const { Database } = await import('node-sqlite3-wasm');
      class OnFullDisk extends Database {
        constructor(path: string) {
          super(path);
          symlinkSync('/dev/full', join(dirname(path), 'probe'));
        }
        override exec(): never {
          throw Object.assign(new Error('disk I/O error'), { name: 'SQLite3Error' });
        }
      }
      const loadSqlite = async () => ({ Database: OnFullDisk });
      const archive = accepted(await Archive.open(place, { loadSqlite }));
      expect(await archive.search('x', Infinity)).toEqual({
        refused: 'archive.searchUnavailable',
        values: { reason: refuse('system.full') },
      });
      expect(accepted(await archive.list()).packages).toHaveLength(1);
    },
  );

  it('says when this computer cannot run it; listing and reading still work', async () => {
    const { place, ids } = await archiveWith(folder(), {});
    const archive = accepted(
      await Archive.open(place, { loadSqlite: () => Promise.reject(new Error('no WebAssembly')) }),
    );
    expect(await archive.search('x', Infinity)).toEqual({
      refused: 'archive.searchUnavailable',
      values: { reason: systemFault(undefined) },
    });
    expect(accepted(await archive.list()).packages).toHaveLength(1);
    expect(await archive.read(ids[0] ?? '', 'conclusions.docx')).toEqual(DOCUMENT);
  });
});

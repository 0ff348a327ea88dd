import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemFault } from '../../core/messages/systemFaults';
import { disk, type FileSystem } from '../../workspace/files/fileSystem';
import { readBounded } from '../../workspace/files/readBounded';
import { writeDurably, writeExport } from '../../workspace/files/writeDurably';
import { faultyDisk, systemError, type Faults } from './support/faultyDisk';
import { temporaryFolders } from './support/folders';

const folder = temporaryFolders();
const NEW = Buffer.from('the new content, longer than before');

function fileWith(content: string): { path: string; names: () => string[] } {
  const place = folder();
  writeFileSync(join(place, 'kept.json'), content);
  return { path: join(place, 'kept.json'), names: () => readdirSync(place) };
}

describe('writing durably', () => {
  it('replaces the whole file and leaves nothing else behind', async () => {
    const { path, names } = fileWith('old');
    expect(await writeDurably(path, NEW)).toBeUndefined();
    expect(readFileSync(path)).toEqual(NEW);
    expect(names()).toEqual(['kept.json']);
  });

  it('lets only this user read what it creates', async () => {
    const path = join(folder(), 'new.json');
    await writeDurably(path, NEW);
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  it('writes every byte through a disk that takes three at a time', async () => {
    const { path } = fileWith('old');
    expect(await writeDurably(path, NEW, { fs: faultyDisk({ shortWrites: 3 }) })).toBeUndefined();
    expect(readFileSync(path)).toEqual(NEW);
  });

  it.each<[string, Faults, object]>([
    ['the disk is full at once', { room: 0 }, { refused: 'storage.full' }],
    ['the disk fills up half-way', { room: 10 }, { refused: 'storage.full' }],
    ['fsync fails', { sync: 'EIO' }, { refused: 'storage.failed', values: { reason: systemFault('EIO') } }],
    [
      'renaming fails for good',
      { rename: ['EXDEV'] },
      { refused: 'storage.failed', values: { reason: systemFault('EXDEV') } },
    ],
    ['the folder is read-only', { open: 'EROFS' }, { refused: 'storage.readOnly' }],
  ])('leaves the old file as it was and no other when %s', async (_, faults, refusal) => {
    const { path, names } = fileWith('old');
    expect(await writeDurably(path, NEW, { fs: faultyDisk(faults) })).toEqual(refusal);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(names()).toEqual(['kept.json']);
  });

  it('waits while a virus scanner holds the file', async () => {
    const { path } = fileWith('old');
    const fs = faultyDisk({ rename: ['EPERM', 'EBUSY', 'EACCES'] });
    expect(await writeDurably(path, NEW, { fs })).toBeUndefined();
    expect(readFileSync(path)).toEqual(NEW);
  });
});

describe('a power cut while writing durably', () => {
  /** The worst allowed disk at a power cut: of each file it keeps only synced bytes, but every name at once. */
  function forgetfulDisk(kept: Map<string, Buffer>, look: () => void): FileSystem {
    return {
      ...disk,
      open: async (path, flags, mode) => {
        const file = await disk.open(path, flags, mode);
        if (flags !== 'r') kept.set(path, Buffer.alloc(0));
        look();
        return {
          write: (...given) => file.write(...given).finally(look),
          read: (...given) => file.read(...given),
          stat: () => file.stat(),
          truncate: (length) => file.truncate(length),
          datasync: () => file.datasync(),
          sync: async () => {
            await file.sync();
            if (flags !== 'r') kept.set(path, readFileSync(path));
            look();
          },
          close: () => file.close(),
        };
      },
      rename: async (from, to) => {
        await disk.rename(from, to);
        kept.set(to, kept.get(from) ?? Buffer.alloc(0));
        look();
      },
    };
  }

  it('at any step leaves the old content or the new one', async () => {
    const { path } = fileWith('old');
    const kept = new Map([[path, Buffer.from('old')]]);
    const seen: string[] = [];
    const fs = forgetfulDisk(kept, () => seen.push(String(kept.get(path))));
    expect(await writeDurably(path, NEW, { fs })).toBeUndefined();
    expect(seen.filter((content) => content !== 'old' && content !== String(NEW))).toEqual([]);
    expect(seen.at(-1)).toBe(String(NEW));
    expect(seen.length).toBeGreaterThan(3);
  });
});

describe('writing an export', () => {
  it('never overwrites a file that is there', async () => {
    const { path, names } = fileWith('old');
    expect(await writeExport(path, NEW)).toEqual({ refused: 'file.exists', values: { name: 'kept.json' } });
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(names()).toEqual(['kept.json']);
  });

  it('refuses a name that a system would read as a device, a stream or another name', async () => {
    for (const name of ['con.docx', 'a:b.docx', 'a.docx.', 'a.docx ']) {
      const place = folder();
      expect(await writeExport(join(place, name), Buffer.from('x'))).toMatchObject({
        refused: 'file.badName',
      });
      expect(readdirSync(place)).toEqual([]);
    }
  });

  it('replaces it when that is requested', async () => {
    const { path } = fileWith('old');
    expect(await writeExport(path, NEW, { replace: true })).toBeUndefined();
    expect(readFileSync(path)).toEqual(NEW);
  });

  it('never overwrites on a file system without hard links either', async () => {
    const { path, names } = fileWith('old');
    const fs = faultyDisk({ link: 'EPERM' });
    expect(await writeExport(path, NEW, { fs })).toMatchObject({ refused: 'file.exists' });
    const free = join(path, '..', 'free.json');
    expect(await writeExport(free, NEW, { fs })).toBeUndefined();
    expect(readFileSync(free)).toEqual(NEW);
    expect(names().sort()).toEqual(['free.json', 'kept.json']);
  });

  it('succeeds although a scanner keeps holding its temporary name', async () => {
    const path = join(folder(), 'written.docx');
    const unlink = () => Promise.reject(systemError('EPERM'));
    expect(await writeExport(path, NEW, { fs: { ...disk, unlink } })).toBeUndefined();
    expect(readFileSync(path)).toEqual(NEW);
  });

  it('lets one of two succeed that write it at once', async () => {
    const path = join(folder(), 'one.docx');
    const outcomes = await Promise.all([
      writeExport(path, Buffer.from('a')),
      writeExport(path, Buffer.from('b')),
    ]);
    expect(outcomes.filter((outcome) => outcome === undefined)).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome?.refused === 'file.exists')).toHaveLength(1);
  });

  it('says that the folder does not exist', async () => {
    const path = join(folder(), 'none', 'x.docx');
    expect(await writeExport(path, NEW)).toEqual({ refused: 'file.noFolder', values: { name: 'x.docx' } });
  });

  it.each<[string, Faults, string]>([
    ['full', { room: 4 }, 'file.diskFull'],
    ['read-only', { open: 'EROFS' }, 'file.readOnly'],
    ['closed to this user', { open: 'EACCES' }, 'file.readOnly'],
    ['failing', { sync: 'EIO' }, 'file.unwritable'],
  ])('says that the disk is %s, and keeps what was there', async (_, faults, refused) => {
    const { path } = fileWith('old');
    expect(await writeExport(path, NEW, { replace: true, fs: faultyDisk(faults) })).toMatchObject({
      refused,
      values: { name: 'kept.json' },
    });
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  it('does not replace a folder', async () => {
    const path = join(folder(), 'x.docx');
    mkdirSync(path);
    expect(await writeExport(path, NEW, { replace: true })).toMatchObject({ refused: expect.any(String) });
    expect(statSync(path).isDirectory()).toBe(true);
  });
});

describe('reading', () => {
  it('reads a file through short reads', async () => {
    const { path } = fileWith('a longer content');
    expect(String(await readBounded(path, 100, faultyDisk({ shortWrites: 2 })))).toBe('a longer content');
  });

  it('refuses a file that is too large or not there', async () => {
    const { path } = fileWith('x'.repeat(2_000_000));
    expect(await readBounded(path, 1_048_576)).toEqual({
      refused: 'file.tooLarge',
      values: { size: 2, limit: 1 },
    });
    expect(await readBounded(`${path}.none`, 10)).toMatchObject({ refused: 'file.unreadable' });
  });
});

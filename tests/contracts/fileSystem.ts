import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { FileSystem, OpenFile } from '../../workspace/files/fileSystem';
import { temporaryFolders } from '../workspace/support/folders';

const folder = temporaryFolders();
const WINDOWS = process.platform === 'win32';

/** What every adapter of the disk keeps to. They stand before the real one, so that it can be asked behind their back. */
export function runFileSystemTests(name: string, make: () => FileSystem): void {
  describe(name, () => {
    let fs: FileSystem;
    let home: string;
    const at = (...names: string[]) => join(home, ...names);
    beforeEach(() => {
      fs = make();
      home = folder();
    });
    const written = async (path: string, text: string, flags = 'w') => {
      const file = await fs.open(path, flags);
      await writeWhole(file, text);
      await file.sync();
      await file.close();
    };

    it('has on the disk what was written, and reads it back from any place', async () => {
      await written(at('a.txt'), 'réunion de Rabat');
      expect(readFileSync(at('a.txt'), 'utf8')).toBe('réunion de Rabat');
      const file = await fs.open(at('a.txt'), 'r');
      const some = await readSome(file, 3, 4);
      expect(some).not.toBe('');
      expect('unio'.startsWith(some)).toBe(true);
      expect((await file.stat()).size).toBe(17);
      expect(await readSome(file, 17, 4)).toBe('');
      await file.close();
    });

    it('writes on from where it stands, and where it is told to', async () => {
      await written(at('a'), 'one');
      await written(at('a'), ' two', 'a');
      const file = await fs.open(at('a'), 'r+');
      await file.write(Buffer.from('O'), 0, 1, 0);
      await file.truncate(5);
      await file.datasync();
      await file.close();
      expect(readFileSync(at('a'), 'utf8')).toBe('One t');
    });

    it('takes no writes in a file that was opened for reading', async () => {
      writeFileSync(at('a'), 'one');
      const file = await fs.open(at('a'), 'r');
      await expect(file.write(Buffer.from('x'), 0, 1, 0)).rejects.toMatchObject({ code: 'EBADF' });
      await file.close();
      expect(readFileSync(at('a'), 'utf8')).toBe('one');
    });

    it('has on the disk what it was given before it was closed, and takes nothing afterwards', async () => {
      const file = await fs.open(at('a'), 'w');
      const writing = file.write(Buffer.from('one'), 0, 3, null);
      const closing = file.close();
      await Promise.all([writing, closing]);
      await expect(file.write(Buffer.from('x'), 0, 1, null)).rejects.toMatchObject({ code: 'EBADF' });
      expect(readFileSync(at('a'), 'utf8')).toBe('one');
    });

    it('makes a folder durable, opened for reading', async (test) => {
      test.skip(WINDOWS, 'Windows opens no folder');
      const file = await fs.open(home, 'r');
      await expect(file.sync()).resolves.toBeUndefined();
      await file.close();
    });

    it('says what is not there, and what is there already, by the system’s codes', async () => {
      writeFileSync(at('a'), 'one');
      writeFileSync(at('b'), 'two');
      await expect(fs.open(at('nothing'), 'r')).rejects.toMatchObject({ code: 'ENOENT' });
      await expect(fs.open(at('a'), 'wx')).rejects.toMatchObject({ code: 'EEXIST' });
      await expect(fs.link(at('a'), at('b'))).rejects.toMatchObject({ code: 'EEXIST' });
      for (const missing of [fs.unlink, fs.readdir, fs.folders, fs.stat, fs.lstat, fs.realpath])
        await expect(missing(at('nothing'))).rejects.toMatchObject({ code: 'ENOENT' });
      await expect(fs.rename(at('nothing'), at('c'))).rejects.toMatchObject({ code: 'ENOENT' });
      expect(readFileSync(at('b'), 'utf8')).toBe('two');
    });

    it('puts a file in the place of another at once', async () => {
      writeFileSync(at('new'), 'new');
      writeFileSync(at('old'), 'old');
      await fs.rename(at('new'), at('old'));
      expect(readFileSync(at('old'), 'utf8')).toBe('new');
      expect(await fs.readdir(home)).toEqual(['old']);
    });

    it('gives one file two names, and takes one away', async () => {
      writeFileSync(at('a'), 'one');
      await fs.link(at('a'), at('b'));
      const [one, other] = [await fs.stat(at('a')), await fs.stat(at('b'))];
      expect([one.ino, one.dev]).toEqual([other.ino, other.dev]);
      await fs.unlink(at('a'));
      expect(readFileSync(at('b'), 'utf8')).toBe('one');
    });

    it('makes folders with those above them, and takes them away with all that is in them', async () => {
      await fs.mkdir(at('x', 'y', 'z'));
      await fs.mkdir(at('x', 'y', 'z'));
      writeFileSync(at('x', 'y', 'a'), 'one');
      await fs.remove(at('x'));
      await fs.remove(at('x'));
      expect(await fs.readdir(home)).toEqual([]);
    });

    it('tells folders from files, and links from what they lead to', async (test) => {
      test.skip(WINDOWS, 'links need rights that a user of Windows does not have');
      mkdirSync(at('folder'));
      writeFileSync(at('file'), 'one');
      symlinkSync(at('folder'), at('link'));
      expect((await fs.readdir(home)).sort()).toEqual(['file', 'folder', 'link']);
      expect(await fs.folders(home)).toEqual(['folder']);
      expect((await fs.stat(at('link'))).isDirectory()).toBe(true);
      const link = await fs.lstat(at('link'));
      expect([link.isDirectory(), link.isFile()]).toEqual([false, false]);
      const file = await fs.lstat(at('file'));
      expect([file.isFile(), file.size, file.mtimeMs > 0]).toEqual([true, 3, true]);
      expect(await fs.realpath(at('link'))).toBe(await fs.realpath(at('folder')));
    });

    it('makes what only this user may read', async (test) => {
      test.skip(WINDOWS, 'Windows has no such modes');
      await written(at('mine'), 'names');
      await fs.mkdir(at('ours', 'inner'));
      const modes = ['mine', 'ours', 'ours/inner'].map((each) => statSync(at(each)).mode & 0o777);
      expect(modes).toEqual([0o600, 0o700, 0o700]);
    });
  });
}

async function writeWhole(file: OpenFile, text: string): Promise<void> {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, null);
    expect(bytesWritten).toBeGreaterThan(0);
    done += bytesWritten;
  }
}

/** At most so many bytes: a system may give fewer, and none only at the end. */
async function readSome(file: OpenFile, from: number, length: number): Promise<string> {
  const into = Buffer.alloc(length);
  const { bytesRead } = await file.read(into, 0, length, from);
  return into.subarray(0, bytesRead).toString();
}

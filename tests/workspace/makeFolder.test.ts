import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeFolder } from '../../workspace/files/makeFolder';
import { systemError } from './support/faultyDisk';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'rapporteur-folders-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

it('makes nothing when the required folder is missing', async () => {
  const stick = join(home, 'stick');
  await expect(makeFolder(join(stick, 'copies', 'ab'), stick)).rejects.toMatchObject({ code: 'ENOENT' });
  expect(existsSync(stick)).toBe(false);
  mkdirSync(stick);
  await makeFolder(join(stick, 'copies', 'ab'), stick);
  expect(existsSync(join(stick, 'copies', 'ab'))).toBe(true);
});

it.each(['EROFS', 'EIO', 'ENOSPC'])(
  'says what the disk said (%s), and not that a folder is missing',
  async (code) => {
    const refuses = {
      mkdir: () => Promise.reject(systemError(code)),
      stat: () => Promise.reject(systemError('ENOENT')),
    };
    await expect(makeFolder(join(home, 'a', 'b'), undefined, refuses)).rejects.toMatchObject({ code });
  },
);

it('accepts an existing folder on a full or read-only disk, but not a file in its place', async () => {
  const readOnly = {
    mkdir: () => Promise.reject(systemError('EROFS')),
    stat: async () => ({ isDirectory: () => true }),
  };
  await expect(makeFolder(home, undefined, readOnly)).resolves.toBeUndefined();
  writeFileSync(join(home, 'file'), '');
  await expect(makeFolder(join(home, 'file'))).rejects.toMatchObject({ code: 'EEXIST' });
});

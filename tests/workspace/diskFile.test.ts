import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { disk } from '../../workspace/files/fileSystem';
import { temporaryFolders } from './support/folders';

const folder = temporaryFolders();

it('asks nothing of a closed file, whose number may be another file’s, and closes after what was asked before', async () => {
  const path = join(folder(), 'a');
  const file = await disk.open(path, 'w');
  const asked = [file.write(Buffer.from('one'), 0, 3, null), file.datasync()];
  const closed = file.close();
  const other = disk.open(`${path}-other`, 'w');
  await expect(file.write(Buffer.from('two'), 0, 3, null)).rejects.toMatchObject({ code: 'EBADF' });
  await expect(file.datasync()).rejects.toMatchObject({ code: 'EBADF' });
  await Promise.all([...asked, closed]);
  await file.close();
  await (await other).close();
  expect(readFileSync(path, 'utf8')).toBe('one');
  expect(readFileSync(`${path}-other`, 'utf8')).toBe('');
});

it('says as Node does what the disk refused', async () => {
  const path = join(folder(), 'a');
  await (await disk.open(path, 'w')).close();
  const file = await disk.open(path, 'r');
  await expect(file.write(Buffer.from('x'), 0, 1, 0)).rejects.toMatchObject({
    code: 'EBADF',
    syscall: 'write',
  });
  await file.close();
});

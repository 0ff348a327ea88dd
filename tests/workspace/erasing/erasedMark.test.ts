import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { erasedAt, markErased } from '../../../workspace/erasing/erasedMark';
import { disk, type FileSystem } from '../../../workspace/files/fileSystem';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapporteur-mark-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('a mark of erasing that cannot be read for a moment is not treated as missing', async () => {
  expect(await erasedAt(folder)).toBeUndefined();
  const at = '2026-11-27T08:00:00.000Z';
  await markErased(folder, { at });
  expect(await erasedAt(folder)).toBe(at);
  const failing: FileSystem = Object.assign(Object.create(disk), {
    open: () => Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' })),
  });
  await expect(erasedAt(folder, failing)).rejects.toMatchObject({ code: 'EIO' });
});

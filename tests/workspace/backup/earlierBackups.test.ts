import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  markEarlierForRemoval,
  rememberEarlier,
  removeEarlier,
} from '../../../workspace/backup/earlierBackups';
import { createBackup } from '../../../workspace/backup/openBackup';
import { isRefusal } from '../../../core/messages/refusal';
import { disk, type FileSystem } from '../../../workspace/files/fileSystem';

let library: string;
let stick: string;
beforeEach(async () => {
  library = await mkdtemp(join(tmpdir(), 'rapporteur-earlier-'));
  stick = await mkdtemp(join(tmpdir(), 'rapporteur-stick-'));
});
afterEach(() => Promise.all([library, stick].map((folder) => rm(folder, { recursive: true, force: true }))));

async function begun(): Promise<string> {
  const made = await createBackup(stick, undefined, '2026-11-27T08:00:00.000Z');
  if (isRefusal(made)) throw new Error(made.refused);
  return made.folder;
}

describe('a backup that was begun before', () => {
  it('is removed once something was erased; the one in use is never removed', async () => {
    const [before, present] = [await begun(), await begun()];
    for (const folder of [before, present]) await rememberEarlier(library, folder);
    await removeEarlier(library, present);
    expect(await readdir(stick)).toHaveLength(2);
    await markEarlierForRemoval(library);
    await removeEarlier(library, present);
    expect((await readdir(stick)).map((name) => join(stick, name))).toEqual([present]);
  });

  it('stays on the list while its stick is missing, and no folder is removed that is no backup', async () => {
    const present = await begun();
    const away = join(stick, 'not-in', 'rapporteur-backup-0123456789abcdef');
    const foreign = join(stick, 'Photos');
    await mkdir(foreign);
    await writeFile(join(foreign, 'backup.json'), '{}');
    for (const folder of [away, foreign]) await rememberEarlier(library, folder);
    await markEarlierForRemoval(library);
    await removeEarlier(library, present);
    expect(await readdir(foreign)).toEqual(['backup.json']);
    const [file = ''] = await readdir(library);
    expect(await readFile(join(library, file), 'utf8')).toContain('not-in');
  });

  it('stays on the list when that cannot be read for a moment', async () => {
    await rememberEarlier(library, await begun());
    const failing: FileSystem = Object.assign(Object.create(disk), {
      open: () => Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' })),
    });
    await expect(rememberEarlier(library, await begun(), failing)).rejects.toMatchObject({ code: 'EIO' });
    await markEarlierForRemoval(library);
    await removeEarlier(library, '');
    expect(await readdir(stick)).toHaveLength(1);
  });
});

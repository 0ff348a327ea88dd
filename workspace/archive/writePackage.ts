import { randomBytes } from 'node:crypto';
import { chmod } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { disk, type FileSystem } from '../files/fileSystem';
import { syncFolder } from '../files/syncFolder';
import { writeFully } from '../files/writeDurably';
import type { BagFile } from './bagFiles';

/** A package being written: a killed process leaves it, and the next opening removes it. */
export const UNFINISHED = /^\.adding-[0-9a-f]{16}$/;

/**
 * Writes a package under a name that is free: whole and durable in a folder of its own first, then renamed, so
 * that a package is there entirely or not at all. Its files are read-only from then on. Throws system errors.
 */
export async function writePackage(
  archive: string,
  id: string,
  files: readonly BagFile[],
  fs: FileSystem = disk,
): Promise<void> {
  const unfinished = join(archive, `.adding-${randomBytes(8).toString('hex')}`);
  const folders = [...new Set(files.map(({ path }) => join(unfinished, dirname(path))))];
  try {
    for (const folder of folders) await fs.mkdir(folder);
    for (const { path, bytes } of files) await writeReadOnly(fs, join(unfinished, path), bytes);
    for (const folder of [...folders, unfinished]) await syncFolder(fs, folder);
    await fs.rename(unfinished, join(archive, id));
  } catch (error) {
    await fs.remove(unfinished).catch(() => undefined);
    throw error;
  }
  await syncFolder(fs, archive);
}

async function writeReadOnly(fs: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const file = await fs.open(path, 'wx');
  try {
    await writeFully(file, bytes, 0);
    await file.sync();
    const { size } = await file.stat();
    if (size !== bytes.length) throw new Error(`wrote ${size} of ${bytes.length} bytes`);
  } finally {
    await file.close();
  }
  await chmod(path, 0o400);
}

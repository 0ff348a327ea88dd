import { randomBytes } from 'node:crypto';
import { chmod, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { disk } from '../files/fileSystem';
import { syncFolder } from '../files/syncFolder';
import { writeFully } from '../files/writeDurably';
import type { BagFile } from './bagFiles';

/** A package being written: a killed process leaves it, and the next opening removes it. */
export const UNFINISHED = /^\.adding-[0-9a-f]{16}$/;

/**
 * Writes a package under a name that is free: whole and durable in a folder of its own first, then renamed, so
 * that a package is there entirely or not at all. Its files are read-only from then on. Throws system errors.
 */
export async function writePackage(archive: string, id: string, files: readonly BagFile[]): Promise<void> {
  const unfinished = join(archive, `.adding-${randomBytes(8).toString('hex')}`);
  const folders = [...new Set(files.map(({ path }) => join(unfinished, dirname(path))))];
  try {
    for (const folder of folders) await mkdir(folder, { recursive: true, mode: 0o700 });
    for (const { path, bytes } of files) await writeReadOnly(join(unfinished, path), bytes);
    for (const folder of [...folders, unfinished]) await syncFolder(disk, folder);
    await rename(unfinished, join(archive, id));
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
  await syncFolder(disk, archive);
}

async function writeReadOnly(path: string, bytes: Uint8Array): Promise<void> {
  const file = await disk.open(path, 'wx');
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

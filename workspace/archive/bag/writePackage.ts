import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { FileSystem } from '../../files/fileSystem';
import { syncFolder } from '../../files/syncFolder';
import { writeFully } from '../../files/writeDurably';
import type { BagFile } from './bagFiles';

/** A package being written: a killed process leaves it, and the next opening removes it. */
export const UNFINISHED = /^\.adding-[0-9a-f]{16}$/;

/**
 * Writes a package whole and durable in a folder of its own, from where `place` moves it into the archive, so that a package
 * is there entirely or not at all. Its files are read-only from then on. Throws system errors.
 */
export async function writePackage(
  fs: FileSystem,
  archive: string,
  files: readonly BagFile[],
  place: (unfinished: string) => Promise<void>,
): Promise<void> {
  const unfinished = join(archive, `.adding-${randomBytes(8).toString('hex')}`);
  const folders = [...new Set(files.map(({ path }) => join(unfinished, dirname(path))))];
  try {
    for (const folder of folders) await fs.mkdir(folder);
    for (const { path, bytes } of files) await writeReadOnly(fs, join(unfinished, path), bytes);
    for (const folder of [...folders, unfinished]) await syncFolder(fs, folder);
    await place(unfinished);
  } catch (error) {
    await fs.remove(unfinished).catch(() => undefined);
    throw error;
  }
}

async function writeReadOnly(fs: FileSystem, path: string, bytes: Uint8Array): Promise<void> {
  const file = await fs.open(path, 'wx', 0o400);
  try {
    await writeFully(file, bytes, 0);
    await file.sync();
    const { size } = await file.stat();
    if (size !== bytes.length) throw new Error(`wrote ${size} of ${bytes.length} bytes`);
  } finally {
    await file.close();
  }
}

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { disk, type FileSystem } from '../../files/fileSystem';
import { moveDurably } from '../../files/move';
import { syncFolder } from '../../files/syncFolder';

/** A package being removed: a killed process leaves it, and the next opening removes the rest. */
export const REMOVING = /^\.removing-[0-9a-f]{16}$/;

/** Takes a package out of the archive: it leaves its place in one step, then its files go. Throws system errors. */
export async function removePackage(archive: string, id: string, fs: FileSystem = disk): Promise<void> {
  const leaving = join(archive, `.removing-${randomBytes(8).toString('hex')}`);
  await moveDurably(fs, join(archive, id), leaving);
  await fs.remove(leaving);
  await syncFolder(fs, archive);
}

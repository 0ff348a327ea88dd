import { join } from 'node:path';
import { refuse, type Refusal } from '../../core/ledger/refusal';
import { disk, type FileSystem } from '../files/fileSystem';
import { readBounded } from '../files/readBounded';

/** Whether a path of a package leads through no link: to where it says, inside the package. Throws system errors. */
export async function isInside(folder: string, path: string, fs: FileSystem = disk): Promise<boolean> {
  const wanted = join(await fs.realpath(folder), ...path.split('/'));
  return (await fs.realpath(wanted)) === wanted;
}

/** A file of a package; a link, in its place or on the way to it, is not followed (`file.notRegular`). */
export async function readInside(
  folder: string,
  path: string,
  limit: number,
  fs: FileSystem = disk,
): Promise<Buffer | Refusal> {
  const inside = await isInside(folder, path, fs).catch(() => true);
  return inside ? readBounded(join(folder, ...path.split('/')), limit, fs) : refuse('file.notRegular', { name: path });
}

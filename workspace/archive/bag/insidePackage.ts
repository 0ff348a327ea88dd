import { basename, join } from 'node:path';
import { refuse, type Refusal } from '../../../core/messages/refusal';
import { reasonOf, unlessMissing } from '../../files/failures';
import { disk, type FileSystem } from '../../files/fileSystem';
import { readBounded } from '../../files/readBounded';

/** Whether a path of a package leads through no link: to where it says, inside the package. Throws system errors. */
async function isInside(folder: string, path: string, fs: FileSystem = disk): Promise<boolean> {
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
  return inside
    ? readBounded(join(folder, ...path.split('/')), limit, fs)
    : refuse('file.notRegular', { name: path });
}

/** Something that lies in a package; what is no plain file (a link, a pipe) has no size. */
export interface PackageEntry {
  /** Relative to the folder, with "/". */
  path: string;
  bytes: number | undefined;
}

/** Everything below a folder but the folders, by name; no link is followed. Throws system errors. */
export async function entriesBelow(
  folder: string,
  fs: FileSystem = disk,
  prefix = '',
): Promise<PackageEntry[]> {
  const entries: PackageEntry[] = [];
  for (const name of (await fs.readdir(join(folder, prefix))).sort()) {
    const path = `${prefix}${name}`;
    const stats = await fs.lstat(join(folder, path));
    if (stats.isDirectory()) entries.push(...(await entriesBelow(folder, fs, `${path}/`)));
    else entries.push({ path, bytes: stats.isFile() ? stats.size : undefined });
  }
  return entries;
}

/**
 * The plain files below a folder of a package; none where that folder is a link or is not there. One that cannot be read is
 * a refusal: its files are there and not known.
 */
export async function filesInside(
  folder: string,
  fs: FileSystem = disk,
): Promise<{ path: string; bytes: number }[] | Refusal> {
  try {
    if (!(await unlessMissing(fs.lstat(folder)))?.isDirectory()) return [];
    const entries = await entriesBelow(folder, fs);
    return entries.flatMap(({ path, bytes }) => (bytes === undefined ? [] : [{ path, bytes }]));
  } catch (error) {
    return refuse('file.unreadable', { name: basename(folder), reason: reasonOf(error) });
  }
}

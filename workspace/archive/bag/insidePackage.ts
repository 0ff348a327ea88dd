import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse, type Refusal } from '../../../core/ledger/refusal';
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
export async function entriesBelow(folder: string, prefix = ''): Promise<PackageEntry[]> {
  const entries: PackageEntry[] = [];
  for (const name of (await readdir(join(folder, prefix))).sort()) {
    const path = `${prefix}${name}`;
    const stats = await lstat(join(folder, path));
    if (stats.isDirectory()) entries.push(...(await entriesBelow(folder, `${path}/`)));
    else entries.push({ path, bytes: stats.isFile() ? stats.size : undefined });
  }
  return entries;
}

/** The plain files below a folder of a package; none where that folder is a link or cannot be read. */
export async function filesInside(folder: string): Promise<{ path: string; bytes: number }[]> {
  try {
    if (!(await lstat(folder)).isDirectory()) return [];
    const entries = await entriesBelow(folder);
    return entries.flatMap(({ path, bytes }) => (bytes === undefined ? [] : [{ path, bytes }]));
  } catch {
    return [];
  }
}

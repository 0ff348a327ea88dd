import { constants } from 'node:fs';
import { join } from 'node:path';
import type { PackageProblem } from '../../../core/archive/report';
import { unlessMissing, unlessRefused } from '../../files/failures';
import { disk, type FileSystem } from '../../files/fileSystem';
import { readFileWhole } from '../../files/readBounded';
import { BAG_DECLARATION, BAG_INFO, MANIFEST, readManifest, readOxum, TAG_MANIFEST } from './bagFiles';
import { isSafeBagPath } from './bagPaths';
import { LARGEST_FILE, LARGEST_TAG } from './limits';
import { checksumOfFile } from './checksumOfFile';
import { entriesBelow } from './insidePackage';

export interface Verification {
  /** Files whose checksum was compared. */
  files: number;
  problems: PackageProblem[];
}

/**
 * Compares everything that lies in a package with everything its manifests name, one file at a time. Throws what keeps a
 * file that is there from being read: that is neither a missing file nor a changed one.
 */
export async function verifyPackage(folder: string, fs: FileSystem = disk): Promise<Verification> {
  const problems: PackageProblem[] = [];
  const there = new Map<string, number>();
  for (const { path, bytes } of await entriesBelow(folder, fs)) {
    if (bytes !== undefined) there.set(path, bytes);
    else problems.push({ problem: 'link', path });
  }
  const read = async (path: string) => {
    const bytes = there.has(path)
      ? await readFileWhole(join(folder, path), LARGEST_TAG, fs).catch(unlessRefused)
      : undefined;
    return bytes?.toString();
  };

  if (there.has('fetch.txt')) problems.push({ problem: 'fetch', path: 'fetch.txt' });
  const declaration = (await read(BAG_DECLARATION)) ?? '';
  if (!/^BagIt-Version: 1\.0\r?\nTag-File-Character-Encoding: UTF-8\r?\n?$/.test(declaration))
    problems.push({ problem: 'declaration', path: BAG_DECLARATION });

  const named = new Set([TAG_MANIFEST, 'fetch.txt']);
  let files = 0;
  let payload = { bytes: 0, files: 0 };
  for (const manifest of [MANIFEST, TAG_MANIFEST]) {
    const sums = readManifest((await read(manifest)) ?? 'none');
    if (sums === undefined) problems.push({ problem: 'manifest', path: manifest });
    for (const [path, sum] of sums ?? []) {
      named.add(path);
      const inPlace = path.startsWith('data/') === (manifest === MANIFEST);
      if (!isSafeBagPath(path) || !inPlace) {
        problems.push({ problem: 'unsafePath', path });
        continue;
      }
      const size = there.get(path);
      const found = size === undefined ? undefined : await checksumOf(join(folder, path), size, fs);
      if (found === undefined) problems.push({ problem: 'missing', path });
      else if (found.sum !== sum) problems.push({ problem: 'changed', path });
      if (found) files += 1;
      if (found && manifest === MANIFEST)
        payload = { bytes: payload.bytes + found.bytes, files: payload.files + 1 };
    }
  }
  for (const path of there.keys()) if (!named.has(path)) problems.push({ problem: 'extra', path });
  const oxum = readOxum((await read(BAG_INFO)) ?? '');
  if (oxum !== `${payload.bytes}.${payload.files}`) problems.push({ problem: 'size', path: BAG_INFO });
  return { files, problems };
}

/** Undefined for a file that is gone meanwhile; one beyond the limit has no checksum of ours. */
async function checksumOf(
  path: string,
  size: number,
  fs: FileSystem,
): Promise<{ sum: string; bytes: number } | undefined> {
  if (size > LARGEST_FILE) return { sum: '', bytes: size };
  const file = await unlessMissing(fs.open(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)));
  if (!file) return undefined;
  try {
    return await checksumOfFile(file);
  } finally {
    await file.close();
  }
}

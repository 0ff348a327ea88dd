import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isRefusal } from '../../core/ledger/refusal';
import { readBounded } from '../files/readBounded';
import {
  BAG_DECLARATION,
  BAG_INFO,
  MANIFEST,
  readManifest,
  readOxum,
  sha512,
  TAG_MANIFEST,
} from './bagFiles';
import { isSafeBagPath } from './bagPaths';

/** What is wrong with a package, and where. Paths are relative to the package. */
export interface PackageProblem {
  problem:
    | 'changed' // a file does not have the checksum of its manifest
    | 'missing' // a file of a manifest is not there
    | 'extra' // a file is there that no manifest names
    | 'unsafePath' // a manifest names a path that leads out of the package
    | 'link' // something is no plain file or folder
    | 'fetch' // fetch.txt: a package of ours is whole, and nothing is ever fetched
    | 'manifest' // a manifest cannot be read
    | 'declaration' // bagit.txt is not that of BagIt 1.0
    | 'size'; // the payload is not what bag-info.txt counted
  path: string;
}

export interface Verification {
  /** Files whose checksum was compared. */
  files: number;
  problems: PackageProblem[];
}

/** Bytes of the largest file in a package. */
export const LARGEST_FILE = 512 * 1024 * 1024;

/** Compares everything that lies in a package with everything its manifests name. */
export async function verifyPackage(folder: string): Promise<Verification> {
  const problems: PackageProblem[] = [];
  const there = new Set<string>();
  for (const { path, plain } of await entriesBelow(folder)) {
    if (plain) there.add(path);
    else problems.push({ problem: 'link', path });
  }
  const read = async (path: string) => {
    const bytes = there.has(path) ? await readBounded(join(folder, path), LARGEST_FILE) : undefined;
    return bytes === undefined || isRefusal(bytes) ? undefined : bytes;
  };

  if (there.has('fetch.txt')) problems.push({ problem: 'fetch', path: 'fetch.txt' });
  const declaration = (await read(BAG_DECLARATION))?.toString() ?? '';
  if (!/^BagIt-Version: 1\.0\r?\nTag-File-Character-Encoding: UTF-8\r?\n?$/.test(declaration))
    problems.push({ problem: 'declaration', path: BAG_DECLARATION });

  const named = new Set([TAG_MANIFEST, 'fetch.txt']);
  let files = 0;
  let payload = { bytes: 0, files: 0 };
  for (const manifest of [MANIFEST, TAG_MANIFEST]) {
    const sums = readManifest((await read(manifest))?.toString() ?? 'none');
    if (sums === undefined) problems.push({ problem: 'manifest', path: manifest });
    for (const [path, sum] of sums ?? []) {
      named.add(path);
      const inPlace = path.startsWith('data/') === (manifest === MANIFEST);
      if (!isSafeBagPath(path) || !inPlace) problems.push({ problem: 'unsafePath', path });
      else {
        const bytes = await read(path);
        if (bytes === undefined) problems.push({ problem: 'missing', path });
        else if (sha512(bytes) !== sum) problems.push({ problem: 'changed', path });
        if (bytes) files += 1;
        if (bytes && manifest === MANIFEST)
          payload = { bytes: payload.bytes + bytes.length, files: payload.files + 1 };
      }
    }
  }
  for (const path of there) if (!named.has(path)) problems.push({ problem: 'extra', path });
  const oxum = readOxum((await read(BAG_INFO))?.toString() ?? '');
  if (oxum !== `${payload.bytes}.${payload.files}`) problems.push({ problem: 'size', path: BAG_INFO });
  return { files, problems };
}

/** Everything below a folder but the folders; what is no plain file (a link, a pipe) is never followed. */
async function entriesBelow(folder: string, prefix = ''): Promise<{ path: string; plain: boolean }[]> {
  const entries: { path: string; plain: boolean }[] = [];
  for (const name of (await readdir(join(folder, prefix))).sort()) {
    const path = `${prefix}${name}`;
    const stats = await lstat(join(folder, path));
    if (stats.isDirectory()) entries.push(...(await entriesBelow(folder, `${path}/`)));
    else entries.push({ path, plain: stats.isFile() });
  }
  return entries;
}

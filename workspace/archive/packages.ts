import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { packageFaults } from '../../core/messages/packageFaults';
import { idSchema } from '../../core/model/ids';
import { isRefusal, refuse, type Refusal, type RefusalValue } from '../../core/ledger/refusal';
import { reasonOf, unlessMissing } from '../files/failures';
import { disk, type FileSystem } from '../files/fileSystem';
import { readBounded, readFileWhole } from '../files/readBounded';
import { MANIFEST, readManifest, sha512 } from './bagFiles';
import { isSafeBagPath } from './bagPaths';
import { METADATA_FILE, readMetadata, TEXT_FILE, type PackageContent } from './package';
import { LARGEST_FILE } from './verifyPackage';
import { UNFINISHED } from './writePackage';

/** Packages that are read at a time, each with one file open at most. */
export const TOGETHER = 16;

/** The packages that lie in the archive's folder, as they are read from it. Changes nothing but what was left unfinished. */
export class Packages {
  constructor(
    readonly folder: string,
    private readonly fs: FileSystem = disk,
  ) {}

  /** Removes what a killed process left unfinished. Throws system errors. */
  async removeUnfinished(): Promise<void> {
    for (const name of (await unlessMissing(readdir(this.folder))) ?? [])
      if (UNFINISHED.test(name)) await this.fs.remove(join(this.folder, name));
  }

  async ids(): Promise<string[]> {
    const entries = (await unlessMissing(readdir(this.folder, { withFileTypes: true }))) ?? [];
    return entries
      .filter((entry) => entry.isDirectory() && idSchema.safeParse(entry.name).success)
      .map(({ name }) => name)
      .sort();
  }

  /** The folder of a package that is there. */
  async folderOf(id: string): Promise<string | Refusal> {
    return (await this.ids()).includes(id) ? join(this.folder, id) : refuse('archive.unknown', { id });
  }

  /** Changes when what a package is listed and searched by was written anew, or a file was added to it or taken away. */
  async stamp(id: string): Promise<string> {
    const paths = [MANIFEST, 'data', `data/${METADATA_FILE}`, `data/${TEXT_FILE}`];
    const stamps: string[] = [];
    for (const path of paths) {
      const found = await lstat(join(this.folder, id, path)).catch(() => undefined);
      stamps.push(found ? `${found.size}@${found.mtimeMs}` : '-');
    }
    return stamps.join(' ');
  }

  /** What a package says of itself, and the files it has; `archive.unreadable` with the reason. */
  async content(id: string): Promise<PackageContent | Refusal> {
    const data = join(this.folder, id, 'data');
    try {
      const files = await filesOf(data);
      const bytes = await readFileWhole(join(data, METADATA_FILE), LARGEST_FILE, this.fs);
      const metadata = readMetadata(bytes.toString());
      return metadata ? { metadata, files } : unreadable(id, packageFaults.description);
    } catch (error) {
      return unreadable(id, isRefusal(error) ? error : reasonOf(error));
    }
  }

  /** Its content with the stamp that it had before it was read. */
  async stamped(id: string): Promise<{ id: string; stamp: string; content: PackageContent | Refusal }> {
    return { id, stamp: await this.stamp(id), content: await this.content(id) };
  }

  /** The document's plain text, compared with its checksum: what is damaged is not taken for the text. */
  async text(id: string): Promise<string | Refusal> {
    try {
      const folder = join(this.folder, id);
      const manifest = await readFileWhole(join(folder, MANIFEST), LARGEST_FILE, this.fs);
      const bytes = await readFileWhole(join(folder, 'data', TEXT_FILE), LARGEST_FILE, this.fs);
      const sum = readManifest(manifest.toString())?.get(`data/${TEXT_FILE}`);
      return sha512(bytes) === sum ? bytes.toString() : unreadable(id, packageFaults.text);
    } catch (error) {
      return unreadable(id, isRefusal(error) ? error : reasonOf(error));
    }
  }

  /** A file of a package's payload (path relative to `data/`), compared with its checksum first. */
  async read(id: string, path: string): Promise<Buffer | Refusal> {
    const folder = await this.folderOf(id);
    if (isRefusal(folder)) return folder;
    const manifest = await readBounded(join(folder, MANIFEST), LARGEST_FILE);
    const sum = isRefusal(manifest) ? undefined : readManifest(manifest.toString())?.get(`data/${path}`);
    if (sum === undefined || !isSafeBagPath(path)) return refuse('archive.unknownFile', { id, path });
    const bytes = await readBounded(join(folder, 'data', path), LARGEST_FILE);
    if (isRefusal(bytes) || sha512(bytes) !== sum) return refuse('archive.damaged', { id, detail: path });
    return bytes;
  }
}

function unreadable(id: string, reason: RefusalValue): Refusal {
  return refuse('archive.unreadable', { id, reason });
}

/** Files below a folder with their sizes, by path; links are not followed. Throws system errors. */
async function filesOf(folder: string, prefix = ''): Promise<PackageContent['files']> {
  const files: PackageContent['files'] = [];
  for (const entry of await readdir(join(folder, prefix), { withFileTypes: true })) {
    const path = `${prefix}${entry.name}`;
    if (entry.isDirectory()) files.push(...(await filesOf(folder, `${path}/`)));
    else files.push({ path, bytes: (await lstat(join(folder, path))).size });
  }
  return prefix === '' ? files.sort((a, b) => (a.path < b.path ? -1 : 1)) : files;
}

import { join } from 'node:path';
import type { PackageFile } from '../../../core/contract/answers';
import { packageFaults } from '../../../core/messages/packageFaults';
import { idSchema } from '../../../core/model/ids';
import { isRefusal, refuse, type Refusal, type RefusalValue } from '../../../core/messages/refusal';
import { reasonOf, unlessMissing } from '../../files/failures';
import { disk, type FileSystem } from '../../files/fileSystem';
import { readBounded } from '../../files/readBounded';
import { MANIFEST, readManifest, sha512 } from '../bag/bagFiles';
import { isSafeBagPath } from '../bag/bagPaths';
import { filesInside, readInside } from '../bag/insidePackage';
import { LARGEST_FILE, LARGEST_TAG, LARGEST_TEXT } from '../bag/limits';
import { METADATA_FILE, readMetadata, TEXT_FILE, type PackageContent } from './package';
import { REMOVING } from '../bag/removePackage';
import { UNFINISHED } from '../bag/writePackage';

/** Packages that are read at a time, each with one file open at most. */
export const TOGETHER = 16;

/** A package as it was read, with the stamp that it had before. */
export interface Stamped {
  id: string;
  stamp: string;
  content: PackageContent | Refusal;
}

/** The packages that lie in the archive's folder, as they are read from it. Changes nothing but what was left unfinished. */
export class Packages {
  constructor(
    readonly folder: string,
    private readonly fs: FileSystem = disk,
  ) {}

  /** Removes what a killed process left unfinished. Throws system errors. */
  async removeUnfinished(): Promise<void> {
    for (const name of (await unlessMissing(this.fs.readdir(this.folder))) ?? [])
      if (UNFINISHED.test(name) || REMOVING.test(name)) await this.fs.remove(join(this.folder, name));
  }

  /** Of an archive that was never begun, none. Throws system errors. */
  async ids(): Promise<string[]> {
    return (await unlessMissing(this.idsThere())) ?? [];
  }

  /** The same of a folder that is known to be there: gone meanwhile, it throws, and is no empty archive. */
  async idsThere(): Promise<string[]> {
    const names = await this.fs.folders(this.folder);
    return names.filter((name) => idSchema.safeParse(name).success).sort();
  }

  /** The folder of a package that is there. */
  async folderOf(id: string): Promise<string | Refusal> {
    const folder = join(this.folder, id);
    const isThere =
      idSchema.safeParse(id).success && (await unlessMissing(this.fs.lstat(folder)))?.isDirectory() === true;
    return isThere ? folder : refuse('archive.unknown', { id });
  }

  /** Changes when what a package is listed and searched by was written anew, or a file was added to it or taken away. */
  async stamp(id: string): Promise<string | Refusal> {
    const paths = [MANIFEST, 'data', `data/${METADATA_FILE}`, `data/${TEXT_FILE}`];
    const stamps: string[] = [];
    try {
      for (const path of paths) {
        const found = await unlessMissing(this.fs.lstat(join(this.folder, id, path)));
        stamps.push(found ? `${found.size}@${found.mtimeMs}` : '-');
      }
      return stamps.join(' ');
    } catch (error) {
      return refuse('archive.unreadable', { id, reason: reasonOf(error) });
    }
  }

  /** The files of a package below `data/`; `archive.unreadable` with the reason. */
  async files(id: string): Promise<PackageFile[] | Refusal> {
    const files = await filesInside(join(this.folder, id, 'data'), this.fs);
    return isRefusal(files) ? unreadable(id, files) : files;
  }

  /** What a package says of itself, and how large it is; `archive.unreadable` with the reason. */
  async content(id: string): Promise<PackageContent | Refusal> {
    const folder = join(this.folder, id);
    const files = await this.files(id);
    if (isRefusal(files)) return files;
    // What was met as a plain file on the way is no link: asking again would make the first list half as long again.
    const bytes = files.some(({ path }) => path === METADATA_FILE)
      ? await readBounded(join(folder, 'data', METADATA_FILE), LARGEST_TAG, this.fs)
      : await readInside(folder, `data/${METADATA_FILE}`, LARGEST_TAG, this.fs);
    if (isRefusal(bytes)) return unreadable(id, bytes);
    const metadata = readMetadata(bytes.toString());
    if (!metadata) return unreadable(id, packageFaults.description);
    return { metadata, files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
  }

  /** Its content with the stamp that it had before it was read. */
  async stamped(id: string): Promise<Stamped> {
    const stamp = await this.stamp(id);
    return isRefusal(stamp)
      ? { id, stamp: '', content: stamp }
      : { id, stamp, content: await this.content(id) };
  }

  /** The list of checksums of a package's payload, as it lies in the package. */
  manifest(id: string): Promise<Buffer | Refusal> {
    return readInside(join(this.folder, id), MANIFEST, LARGEST_TAG, this.fs);
  }

  /** The document's plain text, compared with its checksum: what is damaged is not taken for the text. */
  async text(id: string): Promise<string | Refusal> {
    const folder = join(this.folder, id);
    const manifest = await readInside(folder, MANIFEST, LARGEST_TAG, this.fs);
    if (isRefusal(manifest)) return unreadable(id, manifest);
    const bytes = await readInside(folder, `data/${TEXT_FILE}`, LARGEST_TEXT, this.fs);
    if (isRefusal(bytes)) return unreadable(id, bytes);
    const sum = readManifest(manifest.toString())?.get(`data/${TEXT_FILE}`);
    return sha512(bytes) === sum ? bytes.toString() : unreadable(id, packageFaults.text);
  }

  /** A file of a package's payload (path relative to `data/`), compared with its checksum first. */
  async read(id: string, path: string): Promise<Buffer | Refusal> {
    const folder = await this.folderOf(id);
    if (isRefusal(folder)) return folder;
    const manifest = await readInside(folder, MANIFEST, LARGEST_TAG, this.fs);
    if (isRefusal(manifest)) return unreadable(id, manifest);
    const sum = readManifest(manifest.toString())?.get(`data/${path}`);
    if (sum === undefined || !isSafeBagPath(path)) return refuse('archive.unknownFile', { id, path });
    const bytes = await readInside(folder, `data/${path}`, LARGEST_FILE, this.fs);
    if (isRefusal(bytes) && bytes.refused === 'file.unreadable') return unreadable(id, bytes);
    if (isRefusal(bytes) || sha512(bytes) !== sum) return refuse('archive.damaged', { id, detail: path });
    return bytes;
  }
}

/** The reason is the system's, where the file could not be read, and else the refusal as it is. */
function unreadable(id: string, why: RefusalValue): Refusal {
  const reason = isRefusal(why) && why.refused === 'file.unreadable' ? why.values?.['reason'] : undefined;
  return refuse('archive.unreadable', { id, reason: reason ?? why });
}

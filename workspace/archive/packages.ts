import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { idSchema } from '../../core/model/ids';
import { isRefusal, refuse, type Refusal } from '../../core/ledger/refusal';
import { unlessMissing } from '../files/failures';
import { MANIFEST, readManifest, sha512 } from './bagFiles';
import { isSafeBagPath } from './bagPaths';
import { filesInside, readInside } from './insidePackage';
import { LARGEST_FILE, LARGEST_TAG, LARGEST_TEXT } from './limits';
import {
  METADATA_FILE,
  packageMetadataSchema,
  TEXT_FILE,
  type PackageMetadata,
  type PackageSummary,
} from './package';
import { UNFINISHED } from './writePackage';

/** The packages that lie in the archive's folder, as they are read from it. Changes nothing but what was left unfinished. */
export class Packages {
  constructor(readonly folder: string) {}

  /** Removes what a killed process left unfinished. Throws system errors. */
  async removeUnfinished(): Promise<void> {
    for (const name of (await unlessMissing(readdir(this.folder))) ?? [])
      if (UNFINISHED.test(name)) await rm(join(this.folder, name), { recursive: true, force: true });
  }

  async ids(): Promise<string[]> {
    const names = (await unlessMissing(readdir(this.folder))) ?? [];
    const folders = await Promise.all(
      names
        .filter((name) => idSchema.safeParse(name).success)
        .map(async (name) => ((await lstat(join(this.folder, name))).isDirectory() ? [name] : [])),
    );
    return folders.flat().sort();
  }

  /** The folder of a package that is there. */
  async folderOf(id: string): Promise<string | Refusal> {
    return (await this.ids()).includes(id) ? join(this.folder, id) : refuse('archive.unknown', { id });
  }

  /** A package whose description cannot be read is told by its id alone. */
  async summary(id: string): Promise<PackageSummary> {
    const files = await filesInside(join(this.folder, id, 'data'));
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    const described = await readMetadata(join(this.folder, id));
    if (!described) {
      const unknown = { workshop: '', title: id, place: '', date: '', style: '', archivedAt: '' };
      return { package: id, ...unknown, language: 'en', bytes, files };
    }
    const { workshop, title, place, date, language, style, issuedOn, revision, correction } = described;
    return {
      package: id,
      ...{ workshop, title, place, date, language, style, issuedOn, revision, correction },
      archivedAt: described.archivedAt,
      bytes,
      files,
    };
  }

  async text(id: string): Promise<string> {
    const bytes = await readInside(join(this.folder, id), `data/${TEXT_FILE}`, LARGEST_TEXT);
    return isRefusal(bytes) ? '' : bytes.toString();
  }

  /** A file of a package's payload (path relative to `data/`), compared with its checksum first. */
  async read(id: string, path: string): Promise<Buffer | Refusal> {
    const folder = await this.folderOf(id);
    if (isRefusal(folder)) return folder;
    const manifest = await readInside(folder, MANIFEST, LARGEST_TAG);
    const sum = isRefusal(manifest) ? undefined : readManifest(manifest.toString())?.get(`data/${path}`);
    if (sum === undefined || !isSafeBagPath(path)) return refuse('archive.unknownFile', { id, path });
    const bytes = await readInside(folder, `data/${path}`, LARGEST_FILE);
    if (isRefusal(bytes) || sha512(bytes) !== sum) return refuse('archive.damaged', { id, detail: path });
    return bytes;
  }
}

async function readMetadata(folder: string): Promise<PackageMetadata | undefined> {
  const bytes = await readInside(folder, `data/${METADATA_FILE}`, LARGEST_TAG);
  if (isRefusal(bytes)) return undefined;
  try {
    return packageMetadataSchema.safeParse(JSON.parse(bytes.toString())).data;
  } catch {
    return undefined;
  }
}

import type { FileSystem } from '../../files/fileSystem';
import { headBefore, sealOf } from './seal';

interface Adoption {
  packages: { package: string; manifest: string }[];
  /** Whether one of them was added when there was an inventory already. */
  listedBefore: boolean;
}

/** Packages that are there with their checksums. One whose manifest cannot be read is left out, and is named by verifying. */
export async function adoption(archive: string, ids: readonly string[], fs: FileSystem): Promise<Adoption> {
  const packages: Adoption['packages'] = [];
  let listedBefore = false;
  for (const id of ids) {
    const manifest = await sealOf(archive, id, fs);
    if (manifest === undefined) continue;
    packages.push({ package: id, manifest });
    listedBefore ||= (await headBefore(archive, id, fs)) !== undefined;
  }
  return { packages, listedBefore };
}

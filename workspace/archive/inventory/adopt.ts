import type { FileSystem } from '../../files/fileSystem';
import { headBefore, sealOf } from './seal';

interface Adoption {
  packages: { package: string; manifest: string }[];
  /** Whether one of them was added when there was an inventory already. */
  listedBefore: boolean;
}

/**
 * Packages that are there with their checksums. One whose manifest cannot be read, tried twice, is left out: verifying names
 * it then as not listed, since nothing is known of how it was.
 */
export async function adoption(archive: string, ids: readonly string[], fs: FileSystem): Promise<Adoption> {
  const packages: Adoption['packages'] = [];
  let listedBefore = false;
  for (const id of ids) {
    const manifest = (await sealOf(archive, id, fs)) ?? (await sealOf(archive, id, fs));
    if (manifest === undefined) continue;
    packages.push({ package: id, manifest });
    listedBefore ||= (await headBefore(archive, id, fs)) !== undefined;
  }
  return { packages, listedBefore };
}

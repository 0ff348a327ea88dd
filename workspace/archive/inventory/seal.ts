import { join } from 'node:path';
import { isRefusal } from '../../../core/messages/refusal';
import { disk, type FileSystem } from '../../files/fileSystem';
import { BAG_INFO, sha512, TAG_MANIFEST } from '../bag/bagFiles';
import { readInside } from '../bag/insidePackage';
import { LARGEST_TAG } from '../bag/limits';

/** What `bag-info.txt` calls the head of the inventory before the package was added. */
export const HEAD_LABEL = 'Rapporteur-Inventory-Head';

/** Checksum of a package's tag manifest, which covers all of it; undefined when it cannot be read. */
export async function sealOf(
  archive: string,
  id: string,
  fs: FileSystem = disk,
): Promise<string | undefined> {
  const bytes = await readInside(join(archive, id), TAG_MANIFEST, LARGEST_TAG, fs);
  return isRefusal(bytes) ? undefined : sha512(bytes);
}

/** The head of the inventory as it was before this package; undefined in packages from before there was one. */
export async function headBefore(
  archive: string,
  id: string,
  fs: FileSystem = disk,
): Promise<string | undefined> {
  const bytes = await readInside(join(archive, id), BAG_INFO, LARGEST_TAG, fs);
  if (isRefusal(bytes)) return undefined;
  return new RegExp(`^${HEAD_LABEL}:[ \\t]*(\\S+)[ \\t]*$`, 'm').exec(bytes.toString())?.[1];
}

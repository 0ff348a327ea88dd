import { join } from 'node:path';
import type { FileSystem } from '../files/fileSystem';
import { moveDurably } from '../files/move';
import { isPresent } from './inventory/entries';
import type { Inventory } from './inventory/inventory';
import { sealOf } from './inventory/seal';
import { Packages } from './packages/packages';

/**
 * Packages of another copy that are not here take their places, each with its lines in the inventory; answers their ids.
 * An archive without any goes on from the other copy's inventory. Throws system errors.
 * @param destroyed packages that were lawfully destroyed here, as far as others say so: they do not come back
 */
export async function addPackagesFromCopy(
  from: string,
  { packages, inventory }: { packages: Packages; inventory: Inventory },
  destroyed: ReadonlySet<string>,
  fs: FileSystem,
): Promise<string[]> {
  await inventory.continueFrom(from);
  const here = new Set(await packages.ids());
  const brought = (await new Packages(from).ids()).filter((id) => {
    const entry = inventory.entry(id);
    // What was destroyed for good does not come back with an older copy.
    return !here.has(id) && !destroyed.has(id) && (entry === undefined || isPresent(entry));
  });
  if (brought.length > 0) await fs.mkdir(packages.folder);
  for (const id of brought) {
    const manifest = await sealOf(from, id, fs);
    const isListed = inventory.entry(id) !== undefined;
    // What is listed comes back to its line, and what is not as it was listed is named by verifying.
    if (isListed || manifest === undefined) await moveDurably(fs, join(from, id), join(packages.folder, id));
    else await inventory.admit({ package: id, manifest, from: join(from, id), act: 'brought' });
  }
  return brought;
}

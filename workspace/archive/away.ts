import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { unlessMissing } from '../files/failures';
import type { FileSystem } from '../files/fileSystem';
import type { Inventory } from './inventory/inventory';
import { inventoryFile } from './inventory/readInventory';
import { archiveClosed } from './search/readAll';

/** Why an archive's folder cannot be read, or is gone with packages that should be in it: that is no empty archive. */
export async function awayWith(
  inventory: Inventory,
  folder: string,
  fs: FileSystem,
): Promise<Refusal | undefined> {
  if (!inventory.hasPresentPackages()) return undefined;
  const found = await fs.lstat(folder).catch(archiveClosed);
  return isRefusal(found) ? found : undefined;
}

/** The same where its inventory is gone too, so that nothing on the disk says which packages are missed. */
export async function goneWith(
  inventory: Inventory,
  folder: string,
  fs: FileSystem,
): Promise<Refusal | undefined> {
  const away = await awayWith(inventory, folder, fs);
  const listed = away && (await unlessMissing(fs.lstat(inventoryFile(folder))).catch(archiveClosed));
  return listed !== undefined && !isRefusal(listed) ? undefined : away;
}

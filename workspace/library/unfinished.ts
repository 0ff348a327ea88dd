import { join } from 'node:path';
import { unlessMissing } from '../files/failures';
import { disk, type FileSystem } from '../files/fileSystem';
import { syncFolder } from '../files/syncFolder';
import { TEMPORARY } from '../files/writeDurably';
import { ledgerFolder } from './layout';

/**
 * Removes the folder of a workshop that never began: without files, but for temporary ones and an empty journal, as a
 * killed process leaves it. Answers whether it is gone; one that holds anything else is left alone. Throws system errors.
 */
export async function removeUnfinished(
  library: string,
  workshop: string,
  fs: FileSystem = disk,
): Promise<boolean> {
  const folder = ledgerFolder(library, { scope: 'workshop', id: workshop });
  for (const name of await fs.readdir(folder)) {
    const { size } = await fs.stat(join(folder, name));
    if (!TEMPORARY.test(name) && !(name === FIRST_SEGMENT && size === 0)) return false;
  }
  await fs.remove(folder);
  return true;
}

/** Made before anything else of a ledger. */
const FIRST_SEGMENT = 'journal-000001.jsonl';

/** Removes the folder of a workshop that could not be made. Its ledger must be closed, and it must be a new one. */
export async function discardWorkshop(
  library: string,
  workshop: string,
  fs: FileSystem = disk,
): Promise<void> {
  const folder = ledgerFolder(library, { scope: 'workshop', id: workshop });
  // What lies there and is no folder was not made by us.
  if (!(await unlessMissing(fs.stat(folder)))?.isDirectory()) return;
  await fs.remove(folder);
  await syncFolder(fs, join(library, 'workshops'));
}

import { rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { disk } from '../files/fileSystem';
import { syncFolder } from '../files/syncFolder';
import { TEMPORARY } from '../files/writeDurably';
import { ledgerFolder } from './layout';

/**
 * Removes the folder of a workshop that never began: empty, or with nothing but temporary files, as a killed process
 * leaves it. Answers whether it is gone; one that holds anything else is left alone. Throws system errors.
 */
export async function removeUnfinished(library: string, workshop: string): Promise<boolean> {
  const folder = ledgerFolder(library, { scope: 'workshop', id: workshop });
  const inside = await disk.readdir(folder);
  if (!inside.every((file) => TEMPORARY.test(file))) return false;
  for (const file of inside) await disk.unlink(join(folder, file));
  await rmdir(folder);
  return true;
}

/** Removes the folder of a workshop that could not be made. Its ledger must be closed, and it must be a new one. */
export async function discardWorkshop(library: string, workshop: string): Promise<void> {
  await rm(ledgerFolder(library, { scope: 'workshop', id: workshop }), { recursive: true, force: true });
  await syncFolder(disk, join(library, 'workshops'));
}

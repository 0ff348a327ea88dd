import { rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { disk } from '../files/fileSystem';
import { syncFolder } from '../files/syncFolder';
import { TEMPORARY } from '../files/writeDurably';
import { ledgerFolder } from './layout';

/**
 * Removes the folders of workshops that never began: empty, or with nothing but temporary files, as a killed process
 * leaves them. One that cannot be looked at is left alone.
 */
export async function removeUnfinished(library: string): Promise<void> {
  const workshops = join(library, 'workshops');
  for (const name of await disk.readdir(workshops)) {
    const folder = join(workshops, name);
    const inside = await disk.readdir(folder).catch(() => undefined);
    if (!inside?.every((file) => TEMPORARY.test(file))) continue;
    for (const file of inside) await disk.unlink(join(folder, file)).catch(() => undefined);
    await rmdir(folder).catch(() => undefined);
  }
}

/** Removes the folder of a workshop that could not be made. Its ledger must be closed, and it must be a new one. */
export async function discardWorkshop(library: string, workshop: string): Promise<void> {
  await rm(ledgerFolder(library, { scope: 'workshop', id: workshop }), { recursive: true, force: true });
  await syncFolder(disk, join(library, 'workshops'));
}

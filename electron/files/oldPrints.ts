import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** How the folders of files that were opened to be printed are called. */
export const PRINT_FOLDER = 'rapporteur-print-';

/** A younger one may be of a run that goes on. Milliseconds. */
const OLD = 24 * 60 * 60 * 1_000;

/**
 * Removes what a run that ended in a crash left of files that were opened to be printed. What cannot be removed stays, and
 * is tried again at the next start.
 * @param temp the system's folder of temporary files
 */
export async function removeOldPrints(temp: string, now: number): Promise<void> {
  const names = await readdir(temp).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(PRINT_FOLDER))) {
    const folder = path.join(temp, name);
    const found = await stat(folder).catch(() => undefined);
    if (found?.isDirectory() && now - found.mtimeMs > OLD)
      await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

import { join } from 'node:path';
import type { FileSystem } from './fileSystem';
import { TEMPORARY } from './writeDurably';

/** Removes what a killed process left half-written in a folder. Only for folders nobody else writes to. */
export async function removeTemporaries(fs: FileSystem, folder: string): Promise<void> {
  for (const name of await fs.readdir(folder)) {
    if (TEMPORARY.test(name)) await fs.unlink(join(folder, name)).catch(() => undefined);
  }
}

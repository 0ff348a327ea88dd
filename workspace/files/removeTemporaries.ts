import { resolve } from 'node:path';
import type { FileSystem } from './fileSystem';
import { TEMPORARY, writing } from './writeDurably';

/** Removes what a killed process left half-written in a folder. Only for folders that no other process writes to. */
export async function removeTemporaries(fs: FileSystem, folder: string): Promise<void> {
  for (const name of await fs.readdir(folder)) {
    const path = resolve(folder, name);
    if (TEMPORARY.test(name) && !writing.has(path)) await fs.unlink(path).catch(() => undefined);
  }
}

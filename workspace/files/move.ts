import { dirname } from 'node:path';
import { errorCode } from './failures';
import type { FileSystem } from './fileSystem';
import { syncFolder } from './syncFolder';

/** Milliseconds between attempts when an indexer or virus scanner holds a file (Windows). */
const RETRY_DELAYS = [10, 20, 50, 100, 200, 400];
/** After all attempts failed, milliseconds during which only short waits are made: it is no scanner. */
const SHORT_RETRIES_FOR = 5_000;
const LITTLE = 3;
let gaveUpAt = -Infinity;

/** Moves a file or a folder to its place, and makes that survive a power cut. Throws system errors. */
export async function moveDurably(fs: FileSystem, from: string, to: string): Promise<void> {
  await renameWithRetry(fs, from, to);
  await syncFolder(fs, dirname(to));
}

/** The one way to rename (a lint rule holds it): a file that a scanner holds for a moment is tried again. */
export function renameWithRetry(fs: FileSystem, from: string, to: string): Promise<void> {
  return patiently(() => fs.rename(from, to));
}

export function unlinkPatiently(fs: FileSystem, path: string): Promise<void> {
  return patiently(() => fs.unlink(path));
}

async function patiently(work: () => Promise<void>): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!['EPERM', 'EBUSY', 'EACCES'].includes(errorCode(error) ?? '')) throw error;
      const isHopeless = attempt >= LITTLE && performance.now() - gaveUpAt < SHORT_RETRIES_FOR;
      const wait = isHopeless ? undefined : RETRY_DELAYS[attempt];
      if (wait === undefined) {
        gaveUpAt = performance.now();
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
}

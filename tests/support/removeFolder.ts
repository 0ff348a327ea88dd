import { rmSync } from 'node:fs';

/** Removes a folder with everything in it, also while a process that was just ended still leaves something there. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}

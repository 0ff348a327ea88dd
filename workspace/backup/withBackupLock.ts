import { basename } from 'node:path';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { takeNamedLock } from '../lock/takeLock';

/** Milliseconds to wait for another process that writes to the same backup; a first copy to a slow stick takes long. */
const TIMEOUT = 2 * 60_000;
const PAUSE = 100;

/**
 * Runs work that changes a backup while no other process on this computer does: one would remove objects that the other
 * has not listed yet. Refused: `backup.busy`.
 */
export async function withBackupLock<T>(backup: string, work: () => Promise<T>): Promise<T | Refusal> {
  const begun = performance.now();
  for (;;) {
    // Where no lock can be held at all, a copy is better than none.
    const lock = await takeNamedLock(`copy-${basename(backup).slice(-16)}`).catch(() => undefined);
    if (lock && isRefusal(lock)) {
      if (performance.now() - begun > TIMEOUT) return refuse('backup.busy');
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      continue;
    }
    try {
      return await work();
    } finally {
      await lock?.release();
    }
  }
}

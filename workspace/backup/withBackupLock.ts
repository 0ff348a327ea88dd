import { basename } from 'node:path';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { takeNamedLock } from '../lock/takeLock';

/** How long whoever copies into the same backup is waited for, in milliseconds: a first copy to a slow stick takes its time. */
const TIMEOUT = 2 * 60_000;
const PAUSE = 100;

/**
 * Does what changes a backup once nobody else on this computer changes it, as a window and a command may at the same time:
 * what one of them has put and not listed yet, the other would remove. Refused: `backup.busy`.
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

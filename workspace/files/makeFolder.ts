import { promises } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode } from './failures';

/** What is asked of the system; the tests stand in for a disk that refuses. */
interface System {
  mkdir: (path: string, options: { mode: number }) => Promise<unknown>;
  stat: (path: string) => Promise<{ isDirectory(): boolean }>;
}

/**
 * Makes a folder and those above it that are missing; no error when it is there. Nothing above `within` is made: where a stick
 * or a library was, an empty mount point must not fill. Throws the system's own error, which Node's recursive one takes for a
 * missing folder on a disk that is read-only or failing.
 */
export async function makeFolder(path: string, within?: string, system: System = promises): Promise<void> {
  try {
    await system.mkdir(path, { mode: 0o700 });
  } catch (error) {
    if (errorCode(error) === 'ENOENT') {
      const above = dirname(path);
      if (above === within || above === path) throw error;
      await makeFolder(above, within, system);
      await system.mkdir(path, { mode: 0o700 }).catch((later: unknown) => {
        if (errorCode(later) !== 'EEXIST') throw later;
      });
      return;
    }
    const there = await system.stat(path).catch(() => undefined);
    if (!there?.isDirectory()) throw error;
  }
}

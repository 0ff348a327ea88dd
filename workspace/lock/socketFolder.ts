import { randomBytes } from 'node:crypto';
import { mkdir, readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse, type Refusal } from '../../core/messages/refusal';
import { disk } from '../files/fileSystem';
import { renameWithRetry } from '../files/move';
import { close, isListening, listen } from './listening';
import type { Lock } from './lock';

const NAME = /^[0-9a-f]{8}$/;

/** The longest path that a socket gets in this folder. */
export function longestSocketName(folder: string): string {
  return join(folder, '00000000.new');
}

/** How often it is tried again when several instances started in the same instant and all stood back. */
const ATTEMPTS = 8;

/**
 * A lock among processes that share a folder. Each listens on a socket under a name of its own that is never
 * used again, then looks at the others: one that answers means locked, one that does not is left over from a
 * killed process and is removed. Of two that come together at least one sees the other, so never do both hold
 * it; when both stand back they try again after different pauses. A socket gets its name once it listens, so
 * that nobody takes one that is just starting for a dead one. `way` is another path to the folder, short enough for
 * the addresses of sockets.
 */
export async function takeFolder(
  folder: string,
  inLibrary: boolean,
  way: string = folder,
): Promise<Lock | Refusal> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const held = await tryOnce(folder, inLibrary, way);
    if (held) return held;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * (attempt + 1)));
  }
  return refuse('library.locked');
}

async function tryOnce(folder: string, inLibrary: boolean, way: string): Promise<Lock | undefined> {
  const mine = randomBytes(4).toString('hex');
  const server = await listen(join(way, `${mine}.new`));
  if (!server) return undefined;
  await renameWithRetry(disk, join(folder, `${mine}.new`), join(folder, mine));
  const release = async () => {
    await unlink(join(folder, mine)).catch(() => undefined);
    await close(server);
  };
  try {
    if (await anotherListens(folder, way, mine)) {
      await release();
      return undefined;
    }
    return { inLibrary, release };
  } catch (error) {
    await release();
    throw error;
  }
}

async function anotherListens(folder: string, way: string, mine: string): Promise<boolean> {
  let another = false;
  for (const name of await readdir(folder)) {
    if (name === mine || !NAME.test(name)) continue;
    if (await isListening(join(way, name))) another = true;
    else await unlink(join(folder, name)).catch(() => undefined);
  }
  return another;
}

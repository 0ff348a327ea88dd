import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuse, type Refusal } from '../../core/ledger/refusal';
import { close, listen } from './listening';
import type { Lock } from './lock';
import { longestSocketName, takeFolder } from './socketFolder';

/** The longest path a local socket may have: 104 bytes with its end mark on macOS, 108 on Linux. */
const LONGEST_SOCKET_PATH = 103;

/**
 * Locks a library for this process, by listening on a local socket (a named pipe on Windows): the system closes
 * it with the process, so that even `kill -9` frees it. `library.locked` while somebody else listens. `library`
 * is the real path, so that two ways to one folder are one lock.
 */
export async function takeLock(library: string): Promise<Lock | Refusal> {
  const name = createHash('sha256').update(library).digest('hex').slice(0, 32);
  if (process.platform === 'win32') return takePipe(`\\\\.\\pipe\\rapporteur-${name}`);

  const folders = [join(library, '.lock'), join(tmpdir(), `rapporteur-${name}`)];
  let failure: unknown = new Error('no place for the lock');
  for (const folder of folders) {
    if (Buffer.byteLength(longestSocketName(folder)) > LONGEST_SOCKET_PATH) continue;
    try {
      return await takeFolder(folder);
    } catch (error) {
      // Some file systems (exFAT, network shares) hold no sockets: then the system's temporary folder does,
      // for every instance alike.
      failure = error;
    }
  }
  throw failure;
}

/** A pipe goes away with its process, so a name that is taken is a name in use. */
async function takePipe(pipe: string): Promise<Lock | Refusal> {
  const server = await listen(pipe);
  return server ? { release: () => close(server) } : refuse('library.locked');
}

import { createHash, randomBytes } from 'node:crypto';
import { symlink, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuse, type Refusal } from '../../core/messages/refusal';
import { close, isListening, listen } from './listening';
import type { Lock } from './lock';
import { longestSocketName, takeFolder } from './socketFolder';

/** The longest path a local socket may have: 104 bytes with its end mark on macOS, 108 on Linux. */
const LONGEST_SOCKET_PATH = 103;

/**
 * Locks a library for this process, by listening on a local socket (a named pipe on Windows): the system closes
 * it with the process, so that even `kill -9` frees it. `library.locked` while somebody else listens. `library`
 * is the real path, so that two ways to one folder are one lock. Where the library can hold no socket (exFAT, network
 * shares) the temporary folder does, and `inLibrary` is false: whoever has another temporary folder, or another
 * computer, does not meet that lock, and the journal's own watch over its file is what remains.
 */
export async function takeLock(library: string, temporary: string = tmpdir()): Promise<Lock | Refusal> {
  const name = createHash('sha256').update(library).digest('hex').slice(0, 32);
  if (process.platform === 'win32') return lockByPipe(`\\\\.\\pipe\\rapporteur-${name}`, library);
  try {
    return await lockInFolder(join(library, '.lock'), temporary);
  } catch {
    return takeFolder(join(temporary, `rapporteur-${name}`), false);
  }
}

/** Locks something that cannot hold a lock itself, by its name: known on this computer, to this person, alone. */
export function takeNamedLock(name: string, temporary: string = tmpdir()): Promise<Lock | Refusal> {
  return process.platform === 'win32'
    ? lockByPipe(`\\\\.\\pipe\\rapporteur-${name}`, name)
    : takeFolder(join(temporary, `rapporteur-${name}`), false);
}

/** A folder whose path is too long for sockets is reached by a link, which is needed for as long as this takes. */
async function lockInFolder(folder: string, temporary: string): Promise<Lock | Refusal> {
  if (Buffer.byteLength(longestSocketName(folder)) <= LONGEST_SOCKET_PATH) return takeFolder(folder, true);
  const link = join(temporary, `rapporteur-${randomBytes(8).toString('hex')}`);
  await symlink(folder, link);
  try {
    return await takeFolder(folder, true, link);
  } finally {
    await unlink(link);
  }
}

/**
 * A pipe goes away with its process, so a name that is taken is a name in use. It is known on this computer alone: a
 * library on a share (`\\\\server\\…`) is open to others.
 */
async function lockByPipe(pipe: string, library: string): Promise<Lock | Refusal> {
  // A system that stands in for Windows (Wine) gives one name to two: whoever answers on it has it.
  if (await isListening(pipe)) return refuse('library.locked');
  const server = await listen(pipe);
  const inLibrary = !library.startsWith('\\\\');
  return server ? { inLibrary, release: () => close(server) } : refuse('library.locked');
}

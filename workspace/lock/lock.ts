import { createHash, randomBytes } from 'node:crypto';
import { chmod, link, rename, unlink } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuse, type Refusal } from '../../core/ledger/refusal';
import { errorCode } from '../files/failures';

export interface Lock {
  release(): Promise<void>;
}

/** The longest path a local socket may have (macOS: 104 bytes with its end mark; Linux: 108), less a suffix. */
const LONGEST_SOCKET_PATH = 98;

/**
 * Locks a library for this process, by listening on a local socket (a named pipe on Windows): the system closes
 * it with the process, so that even `kill -9` frees it. `library.locked` while somebody listens. `library` is
 * the real path, so that two ways to one folder are one lock.
 */
export async function takeLock(library: string): Promise<Lock | Refusal> {
  let failure: unknown;
  for (const address of addresses(library)) {
    try {
      return await listenOn(address);
    } catch (error) {
      // Some file systems (exFAT, network shares) hold no sockets: then the system's temporary folder does.
      failure = error;
    }
  }
  throw failure;
}

/** Where to listen, best first. Every instance tries the same places in the same order. */
function addresses(library: string): string[] {
  const name = createHash('sha256').update(library).digest('hex').slice(0, 32);
  if (process.platform === 'win32') return [`\\\\.\\pipe\\rapporteur-${name}`];
  const inside = join(library, '.rapporteur.lock');
  const outside = join(tmpdir(), `rapporteur-${name}.lock`);
  return [inside, outside].filter((path) => Buffer.byteLength(path) <= LONGEST_SOCKET_PATH);
}

async function listenOn(address: string): Promise<Lock | Refusal> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const server = await listen(address);
    if (server) return { release: () => close(server) };
    if (await isAlive(address)) return refuse('library.locked');
    if (!(await removeStale(address))) return refuse('library.locked');
  }
  return refuse('library.locked');
}

/** A server that says nothing, or undefined when the address is taken. */
function listen(address: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error) => {
      if (errorCode(error) === 'EADDRINUSE') resolve(undefined);
      else reject(error);
    });
    server.listen(address, () => {
      server.unref();
      if (process.platform === 'win32') resolve(server);
      else chmod(address, 0o600).then(() => resolve(server), reject);
    });
  });
}

/** Whether somebody listens. Anything but a plain "nobody does" counts as yes. */
function isAlive(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', (error) => {
      resolve(!['ECONNREFUSED', 'ENOENT'].includes(errorCode(error) ?? ''));
    });
  });
}

/**
 * Removes the socket of a process that is gone. It is moved first and asked again under its new name: of two
 * processes that find the same stale socket only one moves it, and if meanwhile the other one put its own
 * there, that one answers and goes back.
 */
async function removeStale(address: string): Promise<boolean> {
  if (process.platform === 'win32') return true;
  const aside = `${address}${randomBytes(2).toString('hex')}`;
  try {
    await rename(address, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return true;
    throw error;
  }
  const alive = await isAlive(aside);
  if (alive) await link(aside, address).catch(() => undefined);
  await unlink(aside);
  return !alive;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}

import fs from 'node:fs';
import path from 'node:path';

/** A call to the disk that is about to be made, on a path or an open file below one of the roots. */
export interface DiskCall {
  name: string;
  /** One path, or two (rename, link). */
  paths: string[];
  handle?: OpenedFile;
  args: unknown[];
}
export interface OpenedFile {
  id: string;
  path: string;
  /** Every write goes to the end. */
  appends: boolean;
  position: number;
}
type Real = (args?: unknown[]) => Promise<unknown>;
export type Around = (call: DiskCall, real: Real) => Promise<unknown>;

const ON_PATHS = [
  'open',
  'rename',
  'link',
  'unlink',
  'mkdir',
  'readdir',
  'stat',
  'lstat',
  'realpath',
  'rm',
  'rmdir',
  'chmod',
  'symlink',
  'readFile',
  'writeFile',
  'copyFile',
];
const ON_HANDLES = [
  'write',
  'read',
  'stat',
  'truncate',
  'sync',
  'datasync',
  'writeFile',
  'readFile',
  'appendFile',
];
const TWO_PATHS = ['rename', 'link', 'copyFile', 'symlink'];

type Functions = Record<string, (...args: unknown[]) => Promise<unknown>>;
type Callback = (error: unknown, result?: unknown) => void;
type CallbackFunctions = Record<string, (...args: unknown[]) => void>;

/** What a journal asks by callbacks: of an open file by its number, and of a path. */
const BY_CALLBACK = { write: 'write', fdatasync: 'datasync', stat: 'stat' } as const;

/** Sends every call of this thread that concerns these folders through `around`; it must be installed before the host is loaded. */
export function interceptDisk(roots: readonly string[], thread: number, around: Around): void {
  const known = new WeakMap<object, OpenedFile>();
  /** Those that are open now, by the system's number. */
  const byNumber = new Map<number, OpenedFile>();
  // The functions are replaced by name, with Node's own types.
  const promises = fs.promises as unknown as Functions;
  const isOurs = (file: unknown): file is string =>
    typeof file === 'string' && roots.some((root) => file === root || file.startsWith(root + path.sep));
  let opened = 0;
  let patched = false;

  /** Each handle has a function of its own for this. The system may give its number to another file at once. */
  const interceptClosing = (handle: fs.promises.FileHandle, file: OpenedFile) => {
    const original = handle.close;
    handle.close = async () => {
      byNumber.delete(handle.fd);
      await around({ name: 'close', paths: [file.path], handle: file, args: [] }, () => original());
    };
  };

  const patchHandles = (handle: object) => {
    patched = true;
    const prototype = Object.getPrototypeOf(handle) as Functions;
    for (const name of ON_HANDLES) {
      const original = prototype[name];
      if (!original) continue;
      prototype[name] = function (this: object, ...args: unknown[]) {
        const file = known.get(this);
        if (!file) return original.apply(this, args);
        const real: Real = (changed = args) => original.apply(this, changed);
        return around({ name, paths: [file.path], handle: file, args }, real);
      };
    }
  };

  for (const name of ON_PATHS) {
    const original = promises[name];
    if (!original) continue;
    promises[name] = async (...args: unknown[]) => {
      const paths = args.slice(0, TWO_PATHS.includes(name) ? 2 : 1);
      if (!paths.some(isOurs)) return original.apply(promises, args);
      const call: DiskCall = { name, paths: paths.map(String), args };
      if (name !== 'open') return around(call, (changed = args) => original.apply(promises, changed));
      opened += 1;
      const flags = args[1];
      const appends =
        typeof flags === 'number' ? (flags & fs.constants.O_APPEND) !== 0 : String(flags).startsWith('a');
      call.handle = { id: `${thread}.${opened}`, path: call.paths[0] ?? '', appends, position: 0 };
      return around(call, async (changed = args) => {
        const handle = (await original.apply(promises, changed)) as fs.promises.FileHandle;
        if (!patched) patchHandles(handle);
        if (call.handle) {
          known.set(handle, call.handle);
          byNumber.set(handle.fd, call.handle);
          interceptClosing(handle, call.handle);
        }
        return handle;
      });
    };
  }
  const callbacks = fs as unknown as CallbackFunctions;
  for (const [own, name] of Object.entries(BY_CALLBACK)) {
    const original = callbacks[own];
    if (!original) throw new Error(`Node has no fs.${own} to intercept`);
    callbacks[own] = (of: unknown, ...more: unknown[]) => {
      const handle = typeof of === 'number' ? byNumber.get(of) : undefined;
      const done = more.pop() as Callback;
      if (!handle && !isOurs(of)) return original(of, ...more, done);
      const args = handle ? more : [of, ...more];
      const real: Real = (changed = args) =>
        new Promise((resolve, reject) => {
          const then: Callback = (error, result) =>
            error ? reject(error as Error) : resolve(name === 'write' ? { bytesWritten: result } : result);
          original(...(handle ? [of] : []), ...changed, then);
        });
      around({ name, paths: [handle?.path ?? String(of)], ...(handle && { handle }), args }, real).then(
        (result) => done(null, name === 'write' ? (result as { bytesWritten: number }).bytesWritten : result),
        done,
      );
    };
  }
}

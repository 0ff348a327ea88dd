import {
  closeSync,
  fstatSync,
  ftruncateSync,
  linkSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import type { FileSystem, OpenFile } from '../../../workspace/files/fileSystem';
import { promptDisk } from '../../../workspace/files/promptDisk';

/**
 * The real disk without waiting for fsync or Node's thread pool, for tests with thousands of writes and no power cut.
 * That fsync is called is tested with `faultAtCall`.
 */
export const unsyncedDisk: FileSystem = {
  ...promptDisk,
  open: async (path, flags, mode = 0o600) => unsynced(openSync(path, flags, mode)),
  rename: async (from, to) => renameSync(from, to),
  link: async (existing, path) => linkSync(existing, path),
  unlink: async (path) => unlinkSync(path),
  mkdir: async (path) => {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  },
  remove: async (folder) => rmSync(folder, { recursive: true, force: true }),
};

function unsynced(file: number): OpenFile {
  return {
    write: async (bytes, offset, length, position) => ({
      bytesWritten: writeSync(file, bytes, offset, length, position),
    }),
    read: async (into, offset, length, position) => ({
      bytesRead: readSync(file, into, offset, length, position),
    }),
    stat: async () => fstatSync(file),
    truncate: async (length) => ftruncateSync(file, length),
    close: async () => closeSync(file),
    sync: async () => undefined,
    datasync: async () => undefined,
  };
}

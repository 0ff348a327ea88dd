import {
  closeSync,
  fdatasyncSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { disk, namesOfFolders, type FileSystem, type OpenFile } from './fileSystem';

/**
 * The real disk for a thread that nobody waits for: what is read is read at once, without Node's pool of threads, which
 * takes ten times as long for each of many small files. What is written goes the usual way.
 */
export const promptDisk: FileSystem = {
  ...disk,
  open: async (path, flags, mode) =>
    flags === 'r' ? opened(openSync(path, flags)) : disk.open(path, flags, mode),
  readdir: async (path) => readdirSync(path),
  folders: async (path) => namesOfFolders(readdirSync(path, { withFileTypes: true })),
  stat: async (path) => statSync(path),
  lstat: async (path) => lstatSync(path),
  realpath: async (path) => realpathSync.native(path),
};

function opened(file: number): OpenFile {
  const readOnly = () => Promise.reject(Object.assign(new Error('opened for reading'), { code: 'EBADF' }));
  return {
    read: async (into, offset, length, position) => ({
      bytesRead: readSync(file, into, offset, length, position),
    }),
    stat: async () => fstatSync(file),
    close: async () => closeSync(file),
    write: readOnly,
    truncate: readOnly,
    // A folder is opened for reading too, and made durable.
    sync: async () => fsyncSync(file),
    datasync: async () => fdatasyncSync(file),
  };
}

import type { FileSystem, OpenFile } from '../../../workspace/files/fileSystem';
import { systemError } from './faultyDisk';
import { unsyncedDisk as disk } from './unsyncedDisk';

/** The fault at the chosen call. `kill`: neither that call nor any later one does anything. */
export type FaultAt = 'ENOSPC' | 'EIO' | 'EPERM' | 'EROFS' | 'ENOENT' | 'short' | 'kill';

/** The real disk with a count of its calls and one fault, at the call with this number (from 1; 0: none). */
export function faultAtCall(at: number, fault: FaultAt): { fs: FileSystem; calls: () => number } {
  let calls = 0;
  const call = async <T>(work: () => Promise<T>, shortened?: () => Promise<unknown>): Promise<T> => {
    calls += 1;
    if (fault === 'kill' && at > 0 && calls >= at) throw systemError('EIO');
    if (calls !== at) return work();
    if (fault !== 'short') throw systemError(fault);
    await shortened?.();
    throw systemError('ENOSPC');
  };
  const opened = (file: OpenFile): OpenFile => ({
    write: (bytes, offset, length, position) =>
      call(
        () => file.write(bytes, offset, length, position),
        () => file.write(bytes, offset, Math.floor(length / 2), position),
      ),
    read: (into, offset, length, position) => call(() => file.read(into, offset, length, position)),
    stat: () => call(() => file.stat()),
    truncate: (length) => call(() => file.truncate(length)),
    sync: () => call(() => file.sync()),
    datasync: () => call(() => file.datasync()),
    close: async () => {
      await file.close();
      await call(async () => undefined);
    },
  });
  return {
    calls: () => calls,
    fs: {
      open: (path, flags, mode) => call(async () => opened(await disk.open(path, flags, mode))),
      rename: (from, to) => call(() => disk.rename(from, to)),
      link: (existing, path) => call(() => disk.link(existing, path)),
      unlink: (path) => call(() => disk.unlink(path)),
      mkdir: (path, within) => call(() => disk.mkdir(path, within)),
      readdir: (path) => call(() => disk.readdir(path)),
      folders: (path) => call(() => disk.folders(path)),
      stat: (path) => call(() => disk.stat(path)),
      lstat: (path) => call(() => disk.lstat(path)),
      realpath: (path) => call(() => disk.realpath(path)),
      remove: (folder) => call(() => disk.remove(folder)),
    },
  };
}

import type { FileSystem, OpenFile } from '../../../workspace/files/fileSystem';
import { unsyncedDisk as disk } from './unsyncedDisk';

/** The real disk, with a count of its calls. */
export function countingDisk(): {
  fs: FileSystem;
  during: (work: () => Promise<unknown>) => Promise<number>;
} {
  let calls = 0;
  const counted =
    <A extends unknown[], R>(work: (...given: A) => Promise<R>) =>
    (...given: A): Promise<R> => {
      calls += 1;
      return work(...given);
    };
  const opened = (file: OpenFile): OpenFile => ({
    write: counted(file.write),
    read: counted(file.read),
    stat: counted(file.stat),
    truncate: counted(file.truncate),
    sync: counted(file.sync),
    datasync: counted(file.datasync),
    close: counted(file.close),
  });
  return {
    fs: {
      open: counted(async (path, flags, mode) => opened(await disk.open(path, flags, mode))),
      rename: counted(disk.rename),
      link: counted(disk.link),
      unlink: counted(disk.unlink),
      mkdir: counted(disk.mkdir),
      readdir: counted(disk.readdir),
      folders: counted(disk.folders),
      stat: counted(disk.stat),
      lstat: counted(disk.lstat),
      realpath: counted(disk.realpath),
      remove: counted(disk.remove),
    },
    during: async (work) => {
      const before = calls;
      await work();
      return calls - before;
    },
  };
}

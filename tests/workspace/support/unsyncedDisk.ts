import { disk, type FileSystem, type OpenFile } from '../../../workspace/files/fileSystem';

/**
 * The real disk, which does not wait until things are on it: for tests that end no machine, and that would wait for
 * thousands of times. Whether it is asked to is tried with `faultAtCall`, at each call.
 */
export const unsyncedDisk: FileSystem = {
  ...disk,
  open: async (path, flags, mode) => unsynced(await disk.open(path, flags, mode)),
};

function unsynced(file: OpenFile): OpenFile {
  return {
    write: file.write.bind(file),
    read: file.read.bind(file),
    stat: file.stat.bind(file),
    truncate: file.truncate.bind(file),
    close: file.close.bind(file),
    sync: async () => undefined,
    datasync: async () => undefined,
  };
}

import { disk, type FileSystem } from '../../../workspace/files/fileSystem';
import { systemError } from './faultyDisk';

/** The real disk up to a number of changes; after that it does nothing, as after a power cut. */
export function diskUntil(calls: number): FileSystem {
  let left = calls;
  const count =
    <A extends unknown[], R>(work: (...given: A) => Promise<R>) =>
    (...given: A): Promise<R> =>
      (left -= 1) < 0 ? Promise.reject(systemError('EIO')) : work(...given);
  return {
    ...disk,
    open: (path, flags, mode) =>
      flags === 'r' ? disk.open(path, flags, mode) : count(disk.open)(path, flags, mode),
    rename: count(disk.rename),
    unlink: count(disk.unlink),
    mkdir: count(disk.mkdir),
    remove: count(disk.remove),
  };
}

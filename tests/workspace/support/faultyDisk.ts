import { disk, type FileSystem, type OpenFile } from '../../../workspace/files/fileSystem';

export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Faults of a disk; each is read at every call, so that a test can switch it off. */
export interface Faults {
  /** Bytes that still fit before ENOSPC. */
  room?: number;
  /** The most bytes one write takes. */
  shortWrites?: number;
  /** Thrown by fsync and fdatasync of files. */
  sync?: string;
  /** Thrown by rename: a code for each attempt in turn. */
  rename?: string[];
  /** Thrown by truncate. */
  truncate?: string;
  /** Thrown by opening for writing. */
  open?: string;
  /** Thrown by hard links. */
  link?: string;
}

/** The real disk with faults. */
export function faultyDisk(faults: Faults): FileSystem {
  return {
    ...disk,
    open: async (path, flags, mode) => {
      if (faults.open && flags !== 'r') throw systemError(faults.open);
      return faultyFile(await disk.open(path, flags, mode), faults, flags !== 'r');
    },
    rename: async (from, to) => {
      const fault = faults.rename?.shift();
      if (fault) throw systemError(fault);
      return disk.rename(from, to);
    },
    link: async (existing, path) => {
      if (faults.link) throw systemError(faults.link);
      return disk.link(existing, path);
    },
  };
}

function faultyFile(file: OpenFile, faults: Faults, writable: boolean): OpenFile {
  const sync = async (real: () => Promise<void>) => {
    if (faults.sync && writable) throw systemError(faults.sync);
    return real();
  };
  return {
    write: async (bytes, offset, length, position) => {
      let fits = Math.min(length, faults.shortWrites ?? length);
      if (faults.room !== undefined) {
        fits = Math.min(fits, faults.room);
        if (fits === 0) throw systemError('ENOSPC');
        faults.room -= fits;
      }
      return file.write(bytes, offset, fits, position);
    },
    read: (into, offset, length, position) =>
      file.read(into, offset, Math.min(length, faults.shortWrites ?? length), position),
    stat: () => file.stat(),
    truncate: async (length) => {
      if (faults.truncate) throw systemError(faults.truncate);
      return file.truncate(length);
    },
    sync: () => sync(() => file.sync()),
    datasync: () => sync(() => file.datasync()),
    close: () => file.close(),
  };
}

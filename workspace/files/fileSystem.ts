import { promises, stat, type Dirent } from 'node:fs';
import { DiskFile } from './diskFile';
import { makeFolder } from './makeFolder';

/** What a system says of a file. `ino` and `dev` name it among all files while it is there. */
export interface FileStatus {
  size: number;
  ino: number;
  dev: number;
  isFile(): boolean;
  isDirectory(): boolean;
}

/** What a system says of something in a folder: of a link itself, and not of what it leads to. */
export interface EntryStatus extends FileStatus {
  mtimeMs: number;
}

/** An open file; positions are bytes, `null` means "where the handle stands". */
export interface OpenFile {
  write(
    bytes: Uint8Array,
    offset: number,
    length: number,
    position: number | null,
  ): Promise<{ bytesWritten: number }>;
  read(
    into: Uint8Array,
    offset: number,
    length: number,
    position: number | null,
  ): Promise<{ bytesRead: number }>;
  stat(): Promise<FileStatus>;
  truncate(length: number): Promise<void>;
  sync(): Promise<void>;
  datasync(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The few things we ask of a disk, so that a test can stand in for a full, short-writing or failing one.
 * Everything rejects with Node's system errors (`code`: "ENOSPC"…). What each adapter must keep to is
 * `tests/contracts/fileSystem.ts`.
 */
export interface FileSystem {
  open(path: string, flags: string | number, mode?: number): Promise<OpenFile>;
  rename(from: string, to: string): Promise<void>;
  link(existing: string, path: string): Promise<void>;
  unlink(path: string): Promise<void>;
  /** Creates the folder and those above it, none of them outside `within`; no error when it is there. */
  mkdir(path: string, within?: string): Promise<void>;
  readdir(path: string): Promise<string[]>;
  /** Names of the folders in a folder; links are none. */
  folders(path: string): Promise<string[]>;
  stat(path: string): Promise<FileStatus>;
  lstat(path: string): Promise<EntryStatus>;
  /** The path without links. */
  realpath(path: string): Promise<string>;
  /** Removes a folder and everything in it; no error when it is not there. */
  remove(folder: string): Promise<void>;
}

/** The real disk. What it creates is readable by this user only, unless a mode says otherwise. */
export const disk: FileSystem = {
  open: (path, flags, mode = 0o600) => DiskFile.open(path, flags, mode),
  rename: promises.rename,
  link: promises.link,
  unlink: promises.unlink,
  mkdir: makeFolder,
  readdir: (path) => promises.readdir(path),
  folders: async (path) => namesOfFolders(await promises.readdir(path, { withFileTypes: true })),
  lstat: (path) => promises.lstat(path),
  // Asked three times for each line of a journal, and mostly of a file that is not there: a promise of Node's own looks up
  // where it was asked from each time.
  stat: (path) =>
    new Promise((resolve, reject) => {
      stat(path, (error, status) => {
        if (error) reject(error);
        else resolve(status);
      });
    }),
  realpath: (path) => promises.realpath(path),
  remove: (folder) => promises.rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 }),
};

export function namesOfFolders(entries: readonly Dirent[]): string[] {
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

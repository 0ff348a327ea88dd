import { realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRefusal, type Refusal } from '../../core/ledger/refusal';
import { INCOMING } from '../backup/relation';
import { storageRefusal } from '../files/failures';
import { disk } from '../files/fileSystem';
import { ensureFolder } from '../files/syncFolder';
import { takeLock } from '../lock/takeLock';
import { finishErasures } from './erasePeople';

/** A library that this process alone may write to until it closes it. */
export interface LibraryFolder {
  /** Its real path. */
  path: string;
  close(): Promise<void>;
}

/**
 * Creates the folders of a library where they are missing and takes its lock: `library.locked` while another
 * process has it, `storage.…` when the folder cannot be used.
 */
export async function openLibrary(path: string): Promise<LibraryFolder | Refusal> {
  try {
    await ensureFolder(disk, path);
    const library = await realpath(path);
    const lock = await takeLock(library);
    if (isRefusal(lock)) return lock;
    await ensureFolder(disk, join(library, 'library'));
    await ensureFolder(disk, join(library, 'workshops'));
    await ensureFolder(disk, join(library, 'archive'));
    await finishErasures(library);
    for (const name of await disk.readdir(library))
      if (INCOMING.test(name)) await rm(join(library, name), { recursive: true, force: true });
    return { path: library, close: () => lock.release() };
  } catch (error) {
    return storageRefusal(error);
  }
}

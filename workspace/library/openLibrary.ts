import { randomBytes } from 'node:crypto';
import { join, relative, sep } from 'node:path';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { INCOMING } from '../backup/compareJournals';
import { clearIncoming } from '../backup/replaced';
import { errorCode, reasonOf, storageRefusal } from '../files/failures';
import { disk, type FileSystem } from '../files/fileSystem';
import { ensureFolder } from '../files/syncFolder';
import { takeLock } from '../lock/takeLock';
import { inspectWorkshops } from './inspectWorkshops';

/** Problems of a library that opened all the same. */
export type LibraryProblem =
  /** Nothing can be written to it. */
  | { problem: 'readOnly' }
  /** Its place can hold no lock, so that another computer or user would not be kept out. */
  | { problem: 'weakLock' }
  /** Something in `workshops/` that cannot be opened; the rest was. */
  | { problem: 'brokenEntry'; entry: string }
  /** People that were to be erased are still there. */
  | { problem: 'erasing'; entry: string };

/** A library that this process alone may write to until it closes it. */
export interface LibraryFolder {
  /** Its real path. */
  path: string;
  fs: FileSystem;
  /** Ids of the workshops that have a folder that can be opened. */
  workshops: string[];
  problems: LibraryProblem[];
  close(): Promise<void>;
}

/**
 * Creates the folders of a library where they are missing and takes its lock: `library.locked` while another process
 * has it, `library.cannotOpen` when the folder cannot be used. What is broken in it keeps nothing else closed.
 */
export async function openLibrary(path: string, fs: FileSystem = disk): Promise<LibraryFolder | Refusal> {
  let release = () => Promise.resolve();
  try {
    await ensureFolder(fs, path);
    const library = await fs.realpath(path);
    const lock = await takeLock(library);
    if (isRefusal(lock)) return lock;
    release = () => lock.release();
    await ensureFolder(fs, join(library, 'library'));
    await ensureFolder(fs, join(library, 'workshops'));
    // An archive that cannot be made is told by the archive; it keeps no workshop closed.
    await ensureFolder(fs, join(library, 'archive')).catch(() => undefined);
    for (const name of await fs.readdir(library))
      if (INCOMING.test(name)) await clearIncoming(fs, library, join(library, name)).catch(() => undefined);
    const { workshops, problems } = await inspectWorkshops(fs, library);
    if (!(await canWrite(fs, library))) problems.unshift({ problem: 'readOnly' });
    else if (!lock.inLibrary) problems.unshift({ problem: 'weakLock' });
    return { path: library, fs: keptWithin(library, fs), workshops, problems, close: release };
  } catch (error) {
    await release();
    if (isRefusal(error)) return error;
    const told = storageRefusal(error);
    return told.refused === 'storage.full' ? told : refuse('library.cannotOpen', { reason: reasonOf(error) });
  }
}

/**
 * A library that is moved away, or whose disk is taken out, while it is open is not made anew in its old place: what was
 * acknowledged there would be found by nobody. Its first folders were made at opening; only what lies in them is made later.
 */
function keptWithin(library: string, fs: FileSystem): FileSystem {
  const mkdir = (path: string) => {
    const [first = '', ...below] = relative(library, path).split(sep);
    return fs.mkdir(path, below.length > 0 ? join(library, first) : library);
  };
  // Everything else is asked of the disk as it is then.
  return Object.assign(Object.create(fs) as FileSystem, { mkdir });
}

/** Tried with a file: rights alone do not say what a disk or a share allows. */
async function canWrite(fs: FileSystem, folder: string): Promise<boolean> {
  const path = join(folder, `.rapporteur-${randomBytes(8).toString('hex')}.tmp`);
  try {
    await (await fs.open(path, 'wx')).close();
    await fs.unlink(path);
    return true;
  } catch (error) {
    return !['EROFS', 'EACCES', 'EPERM'].includes(errorCode(error) ?? '');
  }
}

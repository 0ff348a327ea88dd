import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type Refusal } from '../../core/messages/refusal';
import { finishRewriting } from '../erasing/rewriteLedger';
import { storageRefusal, unlessMissing } from '../files/failures';
import { disk, type FileSystem } from '../files/fileSystem';
import { filesBelow } from '../files/filesBelow';
import { renameWithRetry } from '../files/move';
import { folderOfId } from '../files/safeNames';
import { syncFolder } from '../files/syncFolder';
import { ledgerFolder } from './layout';

/** What an erasure removed: the files' places below the people folder. None of them is there any more. */
export interface Erasure {
  removed: string[];
}

const ERASING = /^erasing-[0-9a-f]{16}$/;

/**
 * Erases the people file of a workshop wholly: journal, snapshots, backups and what was in quarantine. Its
 * ledger must be closed. The folder first leaves its place in one step, so that a power cut half-way leaves
 * nothing that would open again; the next opening of the library finishes the work. (What a disk keeps of
 * removed files is beyond a program: encrypt the disk.)
 */
export async function erasePeople(
  library: string,
  workshop: string,
  fs: FileSystem = disk,
): Promise<Erasure | Refusal> {
  const people = ledgerFolder(library, { scope: 'people', id: workshop });
  const folder = join(library, 'workshops', folderOfId(workshop));
  try {
    const removed = await filesBelow(people, '', fs);
    const leaving = join(folder, `erasing-${randomBytes(8).toString('hex')}`);
    const moved = await unlessMissing(renameWithRetry(fs, people, leaving).then(() => true));
    if (moved) {
      await syncFolder(fs, folder);
      await fs.remove(leaving);
      await syncFolder(fs, folder);
    }
    const left = [...(await filesBelow(people, '', fs)), ...(await filesBelow(leaving, '', fs))];
    if (left.length > 0) throw new Error(`${left.length} files could not be removed`);
    return { removed };
  } catch (error) {
    return storageRefusal(error);
  }
}

/** Removes what an erasure of this workshop cut short has left. Throws system errors. */
export async function finishErasure(fs: FileSystem, workshopFolder: string): Promise<void> {
  await finishRewriting(workshopFolder, fs);
  for (const name of await fs.readdir(workshopFolder)) {
    if (ERASING.test(name)) await fs.remove(join(workshopFolder, name));
  }
}

import { LIBRARY } from '../../core/ledger/ledger';
import { refuse, type Refusal } from '../../core/messages/refusal';
import { errorCode } from '../../workspace/files/failures';
import { disk } from '../../workspace/files/fileSystem';
import { isHead } from '../../workspace/archive/inventory/line';
import { inventoryFile } from '../../workspace/archive/inventory/readInventory';
import { listReadOnly, searchReadOnly } from '../../workspace/archive/readOnly';
import { verifyArchive } from '../../workspace/archive/verifyArchive';
import { archiveFolder, ledgerFolder } from '../../workspace/library/layout';

/**
 * A folder named wrongly, or a disk that is not there, must not look empty. A library is there although nothing was ever
 * archived in it, and although its whole archive is gone: verifying names what the inventory misses.
 */
export async function archiveMissing(library: string): Promise<Refusal | undefined> {
  const archive = archiveFolder(library);
  const parts = [archive, inventoryFile(archive), ledgerFolder(library, LIBRARY)];
  const found = await Promise.all(parts.map((part) => isThere(disk.stat(part))));
  return found.some((each) => each) ? undefined : refuse('storage.missing', { folder: library });
}

/** What cannot be looked at is there: whoever reads it says why it cannot be read. */
function isThere(look: Promise<unknown>): Promise<boolean> {
  return look.then(
    () => true,
    (error: unknown) => !['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? ''),
  );
}

/** The archive of a library that a window may have open: read only, without the library's lock. */
export function openReadOnly(library: string) {
  const archive = archiveFolder(library);
  return {
    list: () => listReadOnly(archive),
    search: (words: string) => searchReadOnly(archive, words),
    verify: (order: { at: string; only?: string; head?: string }) => verifyArchive({ archive, ...order }),
    isHead,
  };
}

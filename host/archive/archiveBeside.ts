import { refuse, type Refusal } from '../../core/ledger/refusal';
import { disk } from '../../workspace/files/fileSystem';
import { isHead } from '../../workspace/archive/inventory/line';
import { listBeside, searchBeside } from '../../workspace/archive/readBeside';
import { verifyArchive } from '../../workspace/archive/verifyArchive';
import { archiveFolder } from '../../workspace/library/layout';

/** A library without an archive is none: a folder named wrongly, or a disk that is not there, must not look empty. */
export async function archiveMissing(library: string): Promise<Refusal | undefined> {
  const found = await disk.stat(archiveFolder(library)).catch(() => undefined);
  return found?.isDirectory() ? undefined : refuse('storage.missing', { folder: library });
}

/** The archive of a library that a window may have open: read only, without the library's lock. */
export function archiveBeside(library: string) {
  const archive = archiveFolder(library);
  return {
    list: () => listBeside(archive),
    search: (words: string) => searchBeside(archive, words),
    verify: (order: { at: string; only?: string; head?: string }) => verifyArchive({ archive, ...order }),
    isHead,
  };
}

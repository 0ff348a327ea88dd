import { isHead } from '../../workspace/archive/inventory/line';
import { listBeside, searchBeside } from '../../workspace/archive/readBeside';
import { verifyArchive } from '../../workspace/archive/verifyArchive';
import { archiveFolder } from '../../workspace/library/layout';

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

import { LIBRARY } from '../../core/ledger/ledger';
import { unlessMissing } from '../files/failures';
import type { FileSystem } from '../files/fileSystem';
import { finishRewriting } from '../erasing/rewriteLedger';
import { finishErasure } from './erasePeople';
import { ledgerFolder, listWorkshops, workshopEntry } from './layout';
import type { LibraryProblem } from './openLibrary';

/**
 * Lists the workshops that can be opened. A dangling link, a file in place of a folder or a folder without access is
 * skipped and reported. Finishes erasures that were cut short.
 */
export async function inspectWorkshops(
  fs: FileSystem,
  library: string,
): Promise<{ workshops: string[]; problems: LibraryProblem[] }> {
  const workshops: string[] = [];
  const problems: LibraryProblem[] = [];
  await finishRewriting(ledgerFolder(library, LIBRARY), fs).catch(() =>
    problems.push({ problem: 'erasing', entry: LIBRARY.scope }),
  );
  for (const id of await listWorkshops(library, fs)) {
    const folder = ledgerFolder(library, { scope: 'workshop', id });
    const entry = workshopEntry(id);
    if (!(await opens(fs, folder))) {
      problems.push({ problem: 'brokenEntry', entry });
      continue;
    }
    workshops.push(id);
    await finishErasure(fs, folder).catch(() => problems.push({ problem: 'erasing', entry }));
  }
  return { workshops, problems };
}

async function opens(fs: FileSystem, folder: string): Promise<boolean> {
  try {
    return (await unlessMissing(fs.readdir(folder))) !== undefined;
  } catch {
    return false;
  }
}

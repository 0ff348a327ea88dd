import { join } from 'node:path';
import type { LedgerRef } from '../../core/ledger/ledger';
import { unlessMissing } from '../files/failures';
import { disk, type FileSystem } from '../files/fileSystem';
import { folderOfId, idOfFolder } from '../files/safeNames';

/**
 * Where everything of a library lies:
 *
 *     library/                    the library's own ledger
 *     workshops/<id>/             a workshop's ledger, its drafts.json
 *     workshops/<id>/people/      its people file: a ledger of its own, erased by itself
 *     archive/                    issued documents, as packages
 *     archive-inventory.jsonl     every package that should be in there, line by line
 *     last-seen.json              when the program was last there while a watch ran
 *     templates/                  frameworks, house styles and directory of the secretariat, laid over ours
 *
 * A ledger's folder also holds its `backups/` and `quarantine/`, so that erasing it leaves nothing behind.
 */
export function ledgerFolder(library: string, { scope, id }: LedgerRef): string {
  if (scope === 'library') return join(library, 'library');
  const workshop = join(library, 'workshops', folderOfId(id));
  return scope === 'people' ? join(workshop, 'people') : workshop;
}

export function archiveFolder(library: string): string {
  return join(library, 'archive');
}

export function templatesFolder(library: string): string {
  return join(library, 'templates');
}

/** Ids of the workshops that have a folder in this library, in no particular order. */
export async function listWorkshops(library: string, fs: FileSystem = disk): Promise<string[]> {
  const names = (await unlessMissing(fs.readdir(join(library, 'workshops')))) ?? [];
  return names.flatMap((name) => idOfFolder(name) ?? []);
}

/** The folder of a workshop, as the library names it to people. */
export function workshopEntry(id: string): string {
  return `workshops/${folderOfId(id)}`;
}

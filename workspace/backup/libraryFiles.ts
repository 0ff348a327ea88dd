import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { unlessMissing } from '../files/failures';
import { TEMPORARY } from '../files/writeDurably';
import { INCOMING } from './compareJournals';

/** The laptop's own choice of where its copies go, with their key: it is not part of any copy. */
export const SECOND_COPY_FILE = 'second-copy.json';

/** The backups it began before that one: places on this laptop, too. */
export const EARLIER_COPIES_FILE = 'second-copies-before.json';

/** When the program was last there while a watch ran: of this laptop's runs alone. */
export const LAST_SEEN_FILE = 'last-seen.json';

/** What belongs to a running program or can be made again: locks, half-written files, search indexes. */
const NOT_COPIED = new Set(['.lock', '.index', SECOND_COPY_FILE, EARLIER_COPIES_FILE, LAST_SEEN_FILE]);
/** Files that grow line by line: journals, and the inventory of the archive, which lists its packages before they come. */
const JOURNAL = /^(journal-\d+|archive-inventory)\.jsonl$/;

/** A file of the library as the disk describes it. */
export interface LibraryFile {
  /** Relative to the library, with "/". */
  path: string;
  isJournal: boolean;
  seen: { size: number; modifiedMs: number; inode: string };
}

/**
 * All files of a library that belong in a copy, journals last: a journal that is read after its snapshot holds every
 * line that the snapshot stands on, also while somebody works. Links and devices are passed over.
 */
export async function libraryFiles(library: string): Promise<LibraryFile[]> {
  const others = await walk(library, '', (file) => !file.isJournal);
  return [...others, ...(await walk(library, '', (file) => file.isJournal))];
}

async function walk(
  library: string,
  prefix: string,
  wanted: (file: LibraryFile) => boolean,
): Promise<LibraryFile[]> {
  const files: LibraryFile[] = [];
  for (const name of ((await unlessMissing(readdir(join(library, prefix)))) ?? []).sort()) {
    if (NOT_COPIED.has(name) || TEMPORARY.test(name) || INCOMING.test(name)) continue;
    const path = `${prefix}${name}`;
    // A file may go away between the listing and this.
    const stats = await unlessMissing(lstat(join(library, path), { bigint: true }));
    if (stats?.isDirectory()) files.push(...(await walk(library, `${path}/`, wanted)));
    if (!stats?.isFile()) continue;
    const seen = {
      size: Number(stats.size),
      modifiedMs: Number(stats.mtimeNs / 1_000n) / 1_000,
      inode: String(stats.ino),
    };
    const file = { path, isJournal: JOURNAL.test(name), seen };
    if (wanted(file)) files.push(file);
  }
  return files;
}

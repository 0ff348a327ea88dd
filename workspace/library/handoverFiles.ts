import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { unlessMissing } from '../files/failures';
import { disk, type FileSystem } from '../files/fileSystem';
import { readFileWhole } from '../files/readBounded';
import { ensureFolder, syncFolder } from '../files/syncFolder';
import { replaceFile } from '../files/writeDurably';
import { ledgerFolder } from './layout';

const MAX_BYTES = 256 * 1024 * 1024;

/**
 * Handover files beside a workshop's ledger: the one that it was received with, and those taken back. Named by their
 * id; the journal says which of them count.
 */
export type HandoverFileKind = 'received' | 'taken';

/** `received.json`: what the workshop began with here. */
const FIRST = 'received.json';
const NAMED = /^(received\.json|[0-9a-f]{16}\.(received|taken)\.json)$/;

const folderOf = (library: string, workshop: string) =>
  ledgerFolder(library, { scope: 'workshop', id: workshop });

/** The name is a checksum, because an id may be too long for a file name. */
function nameOf(kind: HandoverFileKind, file: string): string {
  return `${createHash('sha256').update(file).digest('hex').slice(0, 16)}.${kind}.json`;
}

/** Keeps a file before the journal speaks of it, in a folder that may not be there yet. Throws system errors. */
export async function saveHandoverFile(
  library: string,
  workshop: string,
  kind: HandoverFileKind,
  file: string,
  text: string,
  fs: FileSystem = disk,
): Promise<void> {
  await ensureFolder(fs, folderOf(library, workshop), dirname(folderOf(library, workshop)));
  const path = join(folderOf(library, workshop), nameOf(kind, file));
  await replaceFile(path, new TextEncoder().encode(text), { fs });
}

/** Removes a file that was kept and then refused. Throws system errors. */
export async function removeHandoverFile(
  library: string,
  workshop: string,
  kind: HandoverFileKind,
  file: string,
  fs: FileSystem = disk,
): Promise<void> {
  await unlessMissing(fs.unlink(join(folderOf(library, workshop), nameOf(kind, file))));
  await syncFolder(fs, folderOf(library, workshop));
}

/** Keeps what a workshop begins with here, before there is a workshop. Throws system errors. */
export async function saveOriginal(
  library: string,
  workshop: string,
  text: string,
  fs: FileSystem = disk,
): Promise<void> {
  await ensureFolder(fs, folderOf(library, workshop), dirname(folderOf(library, workshop)));
  await replaceFile(join(folderOf(library, workshop), FIRST), new TextEncoder().encode(text), { fs });
}

/** The bytes of a file that was kept; undefined when it is not there. */
export function findHandoverFile(
  library: string,
  workshop: string,
  kind: HandoverFileKind,
  file: string,
  fs: FileSystem = disk,
): Promise<Uint8Array | undefined> {
  return unlessMissing(readFileWhole(join(folderOf(library, workshop), nameOf(kind, file)), MAX_BYTES, fs));
}

/** What the workshop began with; undefined for one that began here. */
export function findOriginal(
  library: string,
  workshop: string,
  fs: FileSystem = disk,
): Promise<Uint8Array | undefined> {
  return unlessMissing(readFileWhole(join(folderOf(library, workshop), FIRST), MAX_BYTES, fs));
}

/** Paths of everything that was handed over to or taken back into a workshop: for erasing. */
export async function handoverFiles(
  library: string,
  workshop: string,
  fs: FileSystem = disk,
): Promise<string[]> {
  const folder = folderOf(library, workshop);
  const names = (await unlessMissing(fs.readdir(folder))) ?? [];
  return names.filter((name) => NAMED.test(name)).map((name) => join(folder, name));
}

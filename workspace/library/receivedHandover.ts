import { join } from 'node:path';
import { unlessMissing } from '../files/failures';
import { disk, type FileSystem } from '../files/fileSystem';
import { readFileWhole } from '../files/readBounded';
import { replaceFile } from '../files/writeDurably';
import { ledgerFolder } from './layout';

const MOST_BYTES = 64 * 1024 * 1024;

const pathOf = (library: string, workshop: string) =>
  join(ledgerFolder(library, { scope: 'workshop', id: workshop }), 'received.json');

/** Keeps what was received with a handed-over workshop: what it is compared with when it goes back. Throws system errors. */
export function keepReceived(
  library: string,
  workshop: string,
  text: string,
  fs: FileSystem = disk,
): Promise<void> {
  return replaceFile(pathOf(library, workshop), new TextEncoder().encode(text), { fs });
}

/** Undefined for a workshop that began here. */
export async function findReceived(
  library: string,
  workshop: string,
  fs: FileSystem = disk,
): Promise<Uint8Array | undefined> {
  return unlessMissing(readFileWhole(pathOf(library, workshop), MOST_BYTES, fs));
}

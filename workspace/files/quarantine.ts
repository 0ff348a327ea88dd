import { randomBytes } from 'node:crypto';
import { basename, join } from 'node:path';
import type { FileSystem } from './fileSystem';
import { moveDurably } from './move';
import { ensureFolder, syncFolder } from './syncFolder';
import { replaceFile } from './writeDurably';

/**
 * Where damaged files of a folder are kept: beside what was restored, so that erasing the folder erases them
 * too. Nothing is ever read from there again.
 */
export const QUARANTINE = 'quarantine';

/** Keeps these bytes of `path`; resolves to the file's place below `folder`. */
export async function keepCopy(
  fs: FileSystem,
  folder: string,
  path: string,
  bytes: Uint8Array,
): Promise<string> {
  await ensureFolder(fs, join(folder, QUARANTINE));
  const kept = join(QUARANTINE, quarantineName(path));
  await replaceFile(join(folder, kept), bytes, { fs, exclusive: true });
  return kept;
}

/** Moves `path` away; resolves to its new place below `folder`. */
export async function moveAway(fs: FileSystem, folder: string, path: string): Promise<string> {
  await ensureFolder(fs, join(folder, QUARANTINE));
  const kept = join(QUARANTINE, quarantineName(path));
  await moveDurably(fs, path, join(folder, kept));
  await syncFolder(fs, folder);
  return kept;
}

function quarantineName(path: string): string {
  return `${randomBytes(4).toString('hex')}-${basename(path)}`;
}

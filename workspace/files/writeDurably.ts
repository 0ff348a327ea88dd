import { randomBytes } from 'node:crypto';
import { basename, dirname, resolve } from 'node:path';
import { refuse, type Refusal } from '../../core/messages/refusal';
import { isDiskName } from '../../core/text/diskName';
import { errorCode, fileRefusal, storageRefusal } from './failures';
import { disk, type FileSystem, type OpenFile } from './fileSystem';
import { renameWithRetry, unlinkPatiently } from './move';
import { syncFolder } from './syncFolder';

export interface WriteOptions {
  fs?: FileSystem;
  /** Permission bits of a new file; the default lets only this user read it. */
  mode?: number;
  /** Fail with EEXIST instead of replacing a file that is there. */
  exclusive?: boolean;
}

/** Temporary files carry no name of anybody or anything. */
export const TEMPORARY = /^\.rapporteur-[0-9a-f]{16}\.tmp$/;

/** Temporary files that this process is writing now. */
export const writing = new Set<string>();

/**
 * Replaces `path` by `bytes`, whole and on disk, or throws a system error and leaves what was there as it was:
 * a new temporary file in the same folder, every byte written, fsync, size check, rename, fsync of the folder.
 */
export async function replaceFile(
  path: string,
  bytes: Uint8Array,
  options: WriteOptions = {},
): Promise<void> {
  const fs = options.fs ?? disk;
  const temporary = resolve(dirname(path), `.rapporteur-${randomBytes(8).toString('hex')}.tmp`);
  writing.add(temporary);
  try {
    await writeWhole(fs, temporary, bytes, options.mode);
    if (options.exclusive) await linkInPlace(fs, temporary, path);
    else await renameWithRetry(fs, temporary, path);
  } catch (error) {
    await fs.unlink(temporary).catch(() => undefined);
    throw error;
  } finally {
    writing.delete(temporary);
  }
  await syncFolder(fs, dirname(path));
}

/** `replaceFile` for the library's own files: the failure comes back as `storage.full` or `storage.failed`. */
export async function writeDurably(
  path: string,
  bytes: Uint8Array,
  options: WriteOptions = {},
): Promise<Refusal | undefined> {
  try {
    await replaceFile(path, bytes, options);
    return undefined;
  } catch (error) {
    return storageRefusal(error);
  }
}

/**
 * Writes a file that the user asked for. Without `replace` a file that is there is never overwritten
 * (`file.exists`), and no name is written that a system would take for another (`file.badName`); other failures: `file.held`, `file.noFolder`, `file.readOnly`, `file.diskFull`, `file.unwritable`.
 */
export async function writeExport(
  path: string,
  bytes: Uint8Array,
  options: { replace?: boolean; fs?: FileSystem } = {},
): Promise<Refusal | undefined> {
  if (!isDiskName(basename(path))) return refuse('file.badName', { name: basename(path) });
  try {
    const fs = options.fs ?? disk;
    await replaceFile(path, bytes, { fs, mode: 0o666, exclusive: !options.replace });
    return undefined;
  } catch (error) {
    return fileRefusal(error, basename(path));
  }
}

async function writeWhole(fs: FileSystem, path: string, bytes: Uint8Array, mode?: number): Promise<void> {
  const file = await fs.open(path, 'wx', mode);
  try {
    await writeFully(file, bytes, 0);
    await file.sync();
    const { size } = await file.stat();
    if (size !== bytes.length) throw new Error(`wrote ${size} of ${bytes.length} bytes`);
  } finally {
    await file.close();
  }
}

/** A system may take fewer bytes than it was given: go on until it has them all. `position` null appends. */
export async function writeFully(file: OpenFile, bytes: Uint8Array, position: number | null): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const at = position === null ? null : position + written;
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, at);
    if (bytesWritten === 0) throw new Error('the disk took no more bytes');
    written += bytesWritten;
  }
}

/** A hard link appears only where nothing is, in one step; a file system without links gets look-then-rename. */
async function linkInPlace(fs: FileSystem, temporary: string, path: string): Promise<void> {
  try {
    await fs.link(temporary, path);
  } catch (error) {
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EISDIR'].includes(errorCode(error) ?? ''))
      throw error;
    const there = await fs.stat(path).then(
      () => true,
      () => false,
    );
    if (there) throw Object.assign(new Error('EEXIST'), { code: 'EEXIST' });
    return renameWithRetry(fs, temporary, path);
  }
  // It is written: a second name that a scanner holds fast for now changes nothing about that.
  await unlinkPatiently(fs, temporary).catch(() => undefined);
}

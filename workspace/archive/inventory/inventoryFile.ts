import { constants } from 'node:fs';
import { dirname } from 'node:path';
import type { FileSystem, OpenFile } from '../../files/fileSystem';
import { syncFolder } from '../../files/syncFolder';
import { writeFully } from '../../files/writeDurably';

/** Lines that could not be written. */
export class NotAppended extends Error {
  constructor(
    /** The system's error. */
    readonly reason: unknown,
    /** Whether the file is surely as it was; otherwise a part of the lines, or all of them, may be in it. */
    readonly undone: boolean,
  ) {
    super('the inventory was not written');
  }
}

/** Adds bytes at a place that must be the end of the file, and resolves once they are on disk; throws `NotAppended`. */
export async function appendDurably(
  fs: FileSystem,
  path: string,
  end: number,
  bytes: Uint8Array,
): Promise<void> {
  let file: OpenFile | undefined;
  let undone = true;
  try {
    file = await fs.open(path, constants.O_RDWR | constants.O_CREAT);
    const { size } = await file.stat();
    if (size !== end) throw new Error(`${size} bytes where ${end} were expected`);
    undone = false;
    await writeFully(file, bytes, end);
    await file.datasync();
    const after = await file.stat();
    if (after.size !== end + bytes.length) throw new Error('the file did not grow by what was written');
    // A file that is new must have its name on the disk, too.
    if (end === 0) await syncFolder(fs, dirname(path));
  } catch (reason) {
    if (file && !undone) undone = await cutOff(file, end);
    throw new NotAppended(reason, undone);
  } finally {
    await file?.close().catch(() => undefined);
  }
}

async function cutOff(file: OpenFile, end: number): Promise<boolean> {
  try {
    await file.truncate(end);
    await file.sync();
    return true;
  } catch {
    return false;
  }
}

/** Takes away what a power cut left behind the last whole line. Throws system errors. */
export async function cutTorn(fs: FileSystem, path: string, whole: number): Promise<void> {
  const file = await fs.open(path, 'r+');
  try {
    await file.truncate(whole);
    await file.sync();
  } finally {
    await file.close().catch(() => undefined);
  }
}

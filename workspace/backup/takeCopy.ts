import { join } from 'node:path';
import { refuse, type Refusal } from '../../core/messages/refusal';
import { errorCode, reasonOf, unlessMissing } from '../files/failures';
import { disk, type FileSystem } from '../files/fileSystem';
import { ensureFolder } from '../files/syncFolder';
import { copiesToKeep, listCopies, readCopy, removeCopy, writeCopy } from './copies';
import { COPIES, HEAD_FILE, PIECE, type CopiedFile, type Copy } from './format';
import { libraryFiles, type LibraryFile } from './libraryFiles';
import { withBackupLock } from './withBackupLock';
import { ObjectStore } from './objectStore';
import { keysOf, type Keys } from './sealing';

/** A journal grows at its end: in small pieces all but the last are kept already. */
const JOURNAL_PIECE = 256 * 1024;

export interface CopyOrder {
  /** Real path of the library; it is only read. */
  library: string;
  /** Folder of the backup, made by `createBackup`. */
  backup: string;
  /** The backup's random key; absent when it is not encrypted. */
  key?: Uint8Array;
  /** ISO 8601 instant, UTC, by the computer's clock. */
  at: string;
  /** The copies before this one go once it is whole: people were erased since one of them was made. */
  forgetEarlier?: boolean;
  fs?: FileSystem;
}

export interface CopyTaken {
  /** By this it is found again. Later than the copy before, whatever the clock says. */
  at: string;
  files: number;
  /** Bytes of the library's files. */
  bytes: number;
  /** Copies in the backup now. */
  copies: number;
}

type OnProgress = (done: number, total: number) => void;

/**
 * Adds one copy of the library to a backup, reads back what was written, then removes the oldest copies. Refused:
 * `backup.gone` (the folder or stick is not there), `backup.full`, `backup.busy`, `backup.failed`. The copies before stay as
 * they were.
 */
export function takeCopy(
  order: CopyOrder,
  onProgress: OnProgress = () => undefined,
): Promise<CopyTaken | Refusal> {
  return withBackupLock(order.backup, () => addCopy(order, onProgress));
}

async function addCopy(order: CopyOrder, onProgress: OnProgress): Promise<CopyTaken | Refusal> {
  const fs = order.fs ?? disk;
  const { backup } = order;
  const keys = keysOf(order.key && Buffer.from(order.key));
  try {
    // Never made anew: where a stick was, its empty mount point must not fill with copies.
    if (!(await unlessMissing(fs.stat(join(backup, HEAD_FILE))))) return refuse('backup.gone');
    await ensureFolder(fs, join(backup, COPIES), backup);
    const before = await listCopies(fs, backup);
    const at = timeAfter(before[0], order.at);
    const copy = await withRoom(fs, backup, keys, before, () =>
      write({ ...order, at }, fs, keys, before[0], onProgress),
    );
    const kept = order.forgetEarlier ? [at] : copiesToKeep(await listCopies(fs, backup));
    await removeAllBut(fs, backup, keys, kept);
    const bytes = copy.files.reduce((sum, file) => sum + file.bytes, 0);
    return { at, files: copy.files.length, bytes, copies: kept.length };
  } catch (error) {
    if (isFull(error)) return refuse('backup.full');
    const there = await fs.stat(join(backup, HEAD_FILE)).then(
      () => true,
      () => false,
    );
    return there ? refuse('backup.failed', { reason: reasonOf(error) }) : refuse('backup.gone');
  }
}

/** Copies are told apart and ordered by their times, so the newest one has the latest: clocks are set back, too. */
function timeAfter(newest: string | undefined, at: string): string {
  return newest === undefined || newest < at ? at : new Date(Date.parse(newest) + 1).toISOString();
}

const isFull = (error: unknown) => ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(errorCode(error) ?? '');

/**
 * Does the work; on a full disk what no copy needs makes room (an attempt that was cut short left it), then the oldest
 * copies, all but the newest. Throws what is left, with as much room as before.
 */
async function withRoom(
  fs: FileSystem,
  backup: string,
  keys: Keys,
  times: readonly string[],
  work: () => Promise<Copy>,
): Promise<Copy> {
  let kept = [...times];
  for (let isSwept = false; ; isSwept = true) {
    try {
      return await work();
    } catch (error) {
      if (!isFull(error)) throw error;
      const isLast = isSwept && kept.length < 2;
      if (isSwept) kept = kept.slice(0, Math.ceil(kept.length / 2));
      const swept = removeAllBut(fs, backup, keys, kept);
      await (isLast ? swept.catch(() => undefined) : swept);
      if (isLast) throw error;
    }
  }
}

async function write(
  { library, backup, at }: CopyOrder,
  fs: FileSystem,
  keys: Keys,
  newest: string | undefined,
  onProgress: OnProgress,
): Promise<Copy> {
  const objects = await ObjectStore.open(fs, backup, keys);
  const last = newest === undefined ? undefined : await readCopy(fs, backup, newest, keys);
  const known = new Map(last?.files.map((file) => [file.path, file]));
  const found = await libraryFiles(library);
  const files: CopiedFile[] = [];
  for (const file of found) {
    onProgress(files.length, found.length);
    const copied =
      unchanged(known.get(file.path), file, objects) ?? (await copyFile(fs, library, file, objects));
    if (copied) files.push(copied);
  }
  const workshops = new Set(files.flatMap(({ path }) => /^workshops\/([^/]+)\//.exec(path)?.[1] ?? []));
  const copy = { at, workshops: workshops.size, files };
  await writeCopy(fs, backup, copy, keys);
  return copy;
}

function unchanged(
  before: CopiedFile | undefined,
  { seen }: LibraryFile,
  objects: ObjectStore,
): CopiedFile | undefined {
  if (!before || !before.objects.every((name) => objects.has(name))) return undefined;
  const { size, modifiedMs, inode } = before.seen;
  return size === seen.size && modifiedMs === seen.modifiedMs && inode === seen.inode ? before : undefined;
}

/** Undefined for a file that went away meanwhile. A journal is kept up to its last whole line. */
async function copyFile(
  fs: FileSystem,
  library: string,
  { path, seen, isJournal }: LibraryFile,
  objects: ObjectStore,
): Promise<CopiedFile | undefined> {
  const file = await unlessMissing(fs.open(join(library, path), 'r'));
  if (!file) return undefined;
  try {
    const { size } = await file.stat();
    const names: string[] = [];
    let at = 0;
    while (at < size) {
      const piece = Buffer.alloc(Math.min(isJournal ? JOURNAL_PIECE : PIECE, size - at));
      const { bytesRead } = await file.read(piece, 0, piece.length, at);
      if (bytesRead === 0) break;
      const isLast = at + bytesRead >= size || bytesRead < piece.length;
      const read = piece.subarray(0, bytesRead);
      const kept = isJournal && isLast ? read.subarray(0, read.lastIndexOf(10) + 1) : read;
      if (kept.length > 0) names.push(await objects.put(kept));
      at += kept.length;
      if (isLast) break;
    }
    return { path, bytes: at, seen, objects: names };
  } finally {
    await file.close();
  }
}

/** Removes other copies, then what none of those left needs; with an unreadable one among them every object stays. */
async function removeAllBut(
  fs: FileSystem,
  backup: string,
  keys: Keys,
  kept: readonly string[],
): Promise<void> {
  for (const at of await listCopies(fs, backup)) if (!kept.includes(at)) await removeCopy(fs, backup, at);
  const needed = new Set<string>();
  for (const at of kept) {
    const copy = await readCopy(fs, backup, at, keys);
    if (!copy) return;
    for (const file of copy.files) for (const name of file.objects) needed.add(name);
  }
  await (await ObjectStore.open(fs, backup, keys)).keepOnly(needed);
}

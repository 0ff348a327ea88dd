import { dirname, join } from 'node:path';
import { refuse, type Refusal } from '../../core/messages/refusal';
import { diskName, isDiskName, nameOnAnyDisk } from '../../core/text/diskName';
import { storageRefusal, unlessMissing } from '../files/failures';
import { disk, type FileSystem } from '../files/fileSystem';
import { ensureFolder } from '../files/syncFolder';
import { replaceFile } from '../files/writeDurably';
import { readCopy } from './copies';
import type { CopiedFile } from './format';
import { ObjectStore } from './objectStore';
import { keysOf } from './sealing';

export interface RestoreOrder {
  backup: string;
  key?: Uint8Array;
  /** The time of the copy. */
  at: string;
  /** Folder that the files are written into; made if it is not there. Files of the same paths are replaced. */
  target: string;
  /** Which files, by path in the library; absent: all. */
  wanted?: (path: string) => boolean;
  fs?: FileSystem;
}

export interface Restored {
  files: number;
  /** Paths of files whose content is missing or altered in the backup; they were not written. */
  damaged: string[];
}

/** Writes the files of a copy into a folder. Refused: `backup.noCopy` (missing, altered, or of another key), `storage.…`. */
export async function restoreCopy(
  order: RestoreOrder,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Restored | Refusal> {
  const { backup, at, target, wanted = () => true, fs = disk } = order;
  const keys = keysOf(order.key && Buffer.from(order.key));
  try {
    const copy = await readCopy(fs, backup, at, keys);
    if (!copy) return refuse('backup.noCopy', { at });
    const objects = await ObjectStore.open(fs, backup, keys);
    const files = copy.files.filter(({ path }) => wanted(path));
    const damaged: string[] = [];
    const taken = new Set<string>();
    for (const [done, file] of files.entries()) {
      onProgress(done, files.length);
      const bytes = await contentOf(file, objects);
      if (!bytes) {
        damaged.push(file.path);
        continue;
      }
      const path = join(target, ...pathHere(file.path, taken).split('/'));
      if (!(await unlessMissing(fs.stat(dirname(path))))) await ensureFolder(fs, dirname(path));
      await replaceFile(path, bytes, { fs });
    }
    return { files: files.length - damaged.length, damaged };
  } catch (error) {
    return storageRefusal(error);
  }
}

/**
 * A path whose names every system takes: a person may have called a house style or a plan otherwise on the system of the
 * copy. Of two that differ in case alone the second gets a number, or a system would write it over the first.
 */
function pathHere(path: string, taken: Set<string>): string {
  const wanted = path.split('/').map((name) => (isDiskName(name) ? name : diskName(name)));
  const whole = wanted.join('/');
  let here = whole;
  for (let number = 2; taken.has(nameOnAnyDisk(here)); number += 1)
    here = whole.replace(/(\.[^./]*)?$/, ` (${number})$1`);
  taken.add(nameOnAnyDisk(here));
  return here;
}

async function contentOf(
  { objects: names, bytes }: CopiedFile,
  objects: ObjectStore,
): Promise<Buffer | undefined> {
  const pieces: Buffer[] = [];
  for (const name of names) {
    const piece = await objects.get(name);
    if (!piece) return undefined;
    pieces.push(piece);
  }
  const content = Buffer.concat(pieces);
  return content.length === bytes ? content : undefined;
}

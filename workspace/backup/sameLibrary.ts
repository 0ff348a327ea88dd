import { join } from 'node:path';
import { unlessMissing } from '../files/failures';
import { disk, type FileSystem } from '../files/fileSystem';
import { decodeLine } from '../journal/line';
import { listCopies, readCopy } from './copies';
import type { Copy } from './format';
import { ObjectStore } from './objectStore';
import { keysOf, type Keys } from './sealing';

/** Files that only grow; their first lines identify a library. The library's own journal counts first. */
const BEGINNINGS = [
  { path: 'library/journal-000001.jsonl', identify: firstEntryIdentity },
  { path: 'archive-inventory.jsonl', identify: (line: Buffer) => line.toString('base64') },
];
/** More bytes than a first line has. */
const LARGEST_LINE = 256 * 1024;

/** Who wrote the first line, and when: what stands in it may have been erased since. */
function firstEntryIdentity(line: Buffer): string | undefined {
  const entry = decodeLine(line);
  return entry && JSON.stringify([entry.rev, entry.at, entry.actor, entry.client, entry.command]);
}

/** First lines of a library's files; they never change. Empty for a new library. */
type Beginning = (string | undefined)[];

/** Whether two are one library. Undefined where neither says. */
function isSame(one: Beginning, other: Beginning): boolean | undefined {
  const at = one.findIndex((identity, index) => identity !== undefined && other[index] !== undefined);
  if (at >= 0) return one[at] === other[at];
  return [...one, ...other].every((identity) => identity === undefined) ? undefined : false;
}

const identityOf = (at: number, bytes: Buffer | undefined): string | undefined => {
  const end = bytes?.indexOf(10) ?? -1;
  return end < 0 ? undefined : BEGINNINGS[at]?.identify(Buffer.from(bytes?.subarray(0, end) ?? []));
};

/** How the library in a folder began. Throws system errors. */
export function beginningOf(library: string, fs: FileSystem = disk): Promise<Beginning> {
  return Promise.all(
    BEGINNINGS.map(async ({ path }, at) => {
      const file = await unlessMissing(fs.open(join(library, path), 'r'));
      if (!file) return undefined;
      try {
        const bytes = Buffer.alloc(LARGEST_LINE);
        const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
        return identityOf(at, bytes.subarray(0, bytesRead));
      } finally {
        await file.close();
      }
    }),
  );
}

/** How the library began whose copies a backup holds; undefined where it holds none that can be read. */
export async function beginningIn(
  backup: string,
  key: Buffer | undefined,
  fs: FileSystem = disk,
): Promise<Beginning | undefined> {
  const keys = keysOf(key);
  for (const at of await listCopies(fs, backup)) {
    const copy = await readCopy(fs, backup, at, keys);
    if (copy) return firstLines(copy, backup, keys, fs);
  }
  return undefined;
}

async function firstLines(copy: Copy, backup: string, keys: Keys, fs: FileSystem): Promise<Beginning> {
  const objects = await ObjectStore.open(fs, backup, keys);
  return Promise.all(
    BEGINNINGS.map(async ({ path }, at) => {
      const [first] = copy.files.find((file) => file.path === path)?.objects ?? [];
      return first === undefined ? undefined : identityOf(at, await objects.get(first));
    }),
  );
}

/** Whether a library may use a backup: it is its own, or empty. */
export function continuesIn(library: Beginning, backup: Beginning | undefined): boolean {
  return backup === undefined || (isSame(library, backup) ?? true);
}

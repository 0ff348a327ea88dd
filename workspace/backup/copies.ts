import { join } from 'node:path';
import { errorCode, unlessMissing } from '../files/failures';
import type { FileSystem } from '../files/fileSystem';
import { readFileWhole } from '../files/readBounded';
import { replaceFile } from '../files/writeDurably';
import { COPIES, copyName, copySchema, timeOfCopy, type Copy } from './format';
import { seal, unseal, type Keys } from './sealing';

/** Most bytes that the list of a copy may have: some hundred thousand files. */
const LARGEST_LIST = 64 * 1024 * 1024;

/** Times of the copies in a backup, newest first. Whether each can be read is another question. */
export async function listCopies(fs: FileSystem, backup: string): Promise<string[]> {
  const names = (await unlessMissing(fs.readdir(join(backup, COPIES)))) ?? [];
  return names
    .flatMap((name) => timeOfCopy(name) ?? [])
    .sort()
    .reverse();
}

/** The list of a copy; undefined when it is missing, altered or sealed with another key. */
export async function readCopy(
  fs: FileSystem,
  backup: string,
  at: string,
  keys: Keys,
): Promise<Copy | undefined> {
  const name = copyName(at);
  const sealed = await unlessMissing(readFileWhole(join(backup, COPIES, name), LARGEST_LIST, fs));
  const text = sealed && (await unseal(sealed, name, keys, LARGEST_LIST));
  if (!text) return undefined;
  try {
    return copySchema.safeParse(JSON.parse(text.toString())).data;
  } catch {
    return undefined;
  }
}

/** Writes the list of a copy and reads it back. Throws system errors. */
export async function writeCopy(fs: FileSystem, backup: string, copy: Copy, keys: Keys): Promise<void> {
  const name = copyName(copy.at);
  const bytes = await seal(Buffer.from(JSON.stringify(copy)), name, keys);
  await replaceFile(join(backup, COPIES, name), bytes, { fs });
  if (!(await readCopy(fs, backup, copy.at, keys))) throw new Error('what was written does not read back');
}

export async function removeCopy(fs: FileSystem, backup: string, at: string): Promise<void> {
  await fs.unlink(join(backup, COPIES, copyName(at))).catch((error: unknown) => {
    if (errorCode(error) !== 'ENOENT') throw error;
  });
}

/** How many of the newest copies stay, and for how many earlier days the last of the day. */
const NEWEST = 20;
const DAYS = 14;

/** Of copies by time, newest first, those that are to stay: the newest ones, and the last of each of some days before. */
export function copiesToKeep(times: readonly string[]): string[] {
  const days = new Map<string, string>();
  for (const at of times) {
    const day = at.slice(0, 10);
    if (!days.has(day)) days.set(day, at);
  }
  const lastOfDays = [...days.values()].slice(0, DAYS);
  return times.filter((at, place) => place < NEWEST || lastOfDays.includes(at));
}

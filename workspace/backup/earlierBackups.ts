import { basename, join } from 'node:path';
import { z } from 'zod';
import { unlessMissing } from '../files/failures';
import { disk, type FileSystem } from '../files/fileSystem';
import { readFileWhole } from '../files/readBounded';
import { replaceFile } from '../files/writeDurably';
import { BACKUP_FOLDER, HEAD_FILE } from './format';
import { withBackupLock } from './withBackupLock';
import { EARLIER_COPIES_FILE } from './libraryFiles';

/** Earlier backups of this library that it does not use any more. */
const earlierSchema = z.strictObject({
  version: z.literal(1),
  backups: z
    .array(
      z.strictObject({
        folder: z.string().min(1),
        /** What it holds was erased here since: it goes as soon as it can be reached and a newer copy stands. */
        goes: z.boolean(),
      }),
    )
    .max(1_000),
});
type Earlier = z.infer<typeof earlierSchema>['backups'];

/** Throws system errors. */
export async function rememberEarlier(library: string, folder: string, fs: FileSystem = disk): Promise<void> {
  const known = (await read(library, fs)).filter((each) => each.folder !== folder);
  await write(library, [...known, { folder, goes: false }].slice(-1_000), fs);
}

/** Marks all earlier backups for removal, since they hold what was erased. Throws system errors. */
export async function markEarlierForRemoval(library: string, fs: FileSystem = disk): Promise<void> {
  const known = await read(library, fs);
  if (known.some(({ goes }) => !goes)) {
    await write(
      library,
      known.map(({ folder }) => ({ folder, goes: true })),
      fs,
    );
  }
}

/**
 * Removes those that are to go and can be reached; the others wait. Never `present`, the one in which the library goes on.
 * To be called once that one holds a copy. Throws system errors.
 */
export async function removeEarlier(library: string, present: string, fs: FileSystem = disk): Promise<void> {
  const known = await read(library, fs);
  if (!known.some(({ goes }) => goes)) return;
  const left: Earlier = [];
  for (const each of known) if (!(await isGone(each, present, fs))) left.push(each);
  if (left.length < known.length) await write(library, left, fs);
}

/** Folders of earlier backups that this library knows of, but for `present`; `goes`: they hold what was erased. Throws system errors. */
export async function listEarlier(
  library: string,
  present: string | undefined,
  fs: FileSystem = disk,
): Promise<Earlier> {
  return (await read(library, fs)).filter(({ folder }) => folder !== present);
}

async function isGone({ folder, goes }: Earlier[number], present: string, fs: FileSystem): Promise<boolean> {
  if (!goes || folder === present || !BACKUP_FOLDER.test(basename(folder))) return false;
  // A stick that is not in, and a backup that is none any more, look alike: it is kept in mind.
  const there = await fs.stat(join(folder, HEAD_FILE)).catch(() => undefined);
  if (!there) return false;
  await withBackupLock(folder, () => fs.remove(folder)).catch(() => undefined);
  return (await unlessMissing(fs.stat(folder)).catch(() => true)) === undefined;
}

async function read(library: string, fs: FileSystem): Promise<Earlier> {
  // A file that cannot be read just now is not taken for none: the next writing would forget where names lie.
  const bytes = await unlessMissing(readFileWhole(join(library, EARLIER_COPIES_FILE), 1024 * 1024, fs));
  if (!bytes) return [];
  try {
    return earlierSchema.safeParse(JSON.parse(bytes.toString())).data?.backups ?? [];
  } catch {
    return [];
  }
}

function write(library: string, backups: Earlier, fs: FileSystem): Promise<void> {
  const bytes = Buffer.from(JSON.stringify({ version: 1, backups }));
  return replaceFile(join(library, EARLIER_COPIES_FILE), bytes, { fs });
}

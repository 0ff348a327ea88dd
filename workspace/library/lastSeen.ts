import { constants } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { LastSeen } from '../../core/room/slept';
import { idSchema, instantSchema } from '../../core/model/ids';
import { LAST_SEEN_FILE } from '../backup/libraryFiles';
import { disk, type FileSystem } from '../files/fileSystem';
import { readFileWhole } from '../files/readBounded';

const lastSeenSchema = z.strictObject({ workshop: idSchema, at: instantSchema });
const MAX_BYTES = 4_096;

/** Undefined where nothing ran, and where the note cannot be read: then nobody is asked. */
export async function readLastSeen(library: string, fs: FileSystem = disk): Promise<LastSeen | undefined> {
  try {
    const bytes = await readFileWhole(join(library, LAST_SEEN_FILE), MAX_BYTES, fs);
    return lastSeenSchema.safeParse(JSON.parse(bytes.toString())).data;
  } catch {
    return undefined;
  }
}

/**
 * Notes it, or with undefined takes the note away. It waits for no disk, and a note that could not be made is none: it
 * guards no edit, and only a question is lost with it.
 */
export async function noteLastSeen(
  library: string,
  seen: LastSeen | undefined,
  fs: FileSystem = disk,
): Promise<void> {
  const path = join(library, LAST_SEEN_FILE);
  try {
    if (!seen) return await fs.unlink(path);
    const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW = 0 } = constants;
    const file = await fs.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o600);
    const bytes = Buffer.from(JSON.stringify(seen));
    await file.write(bytes, 0, bytes.length, 0).finally(() => file.close());
  } catch {
    return;
  }
}

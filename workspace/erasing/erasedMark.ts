import { join } from 'node:path';
import { z } from 'zod';
import { instantSchema } from '../../core/model/ids';
import { unlessMissing } from '../files/failures';
import { disk, type FileSystem } from '../files/fileSystem';
import { readFileWhole } from '../files/readBounded';
import { replaceFile } from '../files/writeDurably';

const MARK = 'people-erased.json';
const markSchema = z.strictObject({ at: instantSchema });

/** Notes in a workshop's folder when its people were erased, so that no copy from before brings them back. Throws system errors. */
export function markErased(folder: string, at: string, fs: FileSystem = disk): Promise<void> {
  return replaceFile(join(folder, MARK), Buffer.from(JSON.stringify({ at })), { fs });
}

/**
 * When people of this workshop were erased here last; undefined when they never were. Throws system errors: a mark that
 * cannot be read just now is not taken for none.
 */
export async function erasedAt(folder: string, fs: FileSystem = disk): Promise<string | undefined> {
  const bytes = await unlessMissing(readFileWhole(join(folder, MARK), 1024, fs));
  if (!bytes) return undefined;
  try {
    return markSchema.safeParse(JSON.parse(bytes.toString())).data?.at;
  } catch {
    return undefined;
  }
}

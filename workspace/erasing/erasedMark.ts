import { join } from 'node:path';
import { z } from 'zod';
import { idSchema, instantSchema } from '../../core/model/ids';
import { unlessMissing } from '../files/failures';
import { disk, type FileSystem } from '../files/fileSystem';
import { readFileWhole } from '../files/readBounded';
import { replaceFile } from '../files/writeDurably';

const MARK = 'people-erased.json';
const markSchema = z.strictObject({
  at: instantSchema,
  /** Ids of other workshops of this library that kept some of the same people then. */
  keptIn: z.array(idSchema).optional(),
});
/** Most bytes of a mark: it names as many workshops as a library may have. */
const MAX_BYTES = 16 * 1024 * 1024;

export type ErasedMark = z.infer<typeof markSchema>;

/** Notes in a workshop's folder when its people were erased, so that no copy from before brings them back. Throws system errors. */
export function markErased(folder: string, mark: ErasedMark, fs: FileSystem = disk): Promise<void> {
  return replaceFile(join(folder, MARK), Buffer.from(JSON.stringify(mark)), { fs });
}

/**
 * The last erasing of people of this workshop here; undefined when there was none. Throws system errors: a mark that
 * cannot be read just now is not taken for none.
 */
export async function readErasedMark(folder: string, fs: FileSystem = disk): Promise<ErasedMark | undefined> {
  const bytes = await unlessMissing(readFileWhole(join(folder, MARK), MAX_BYTES, fs));
  if (!bytes) return undefined;
  try {
    return markSchema.safeParse(JSON.parse(bytes.toString())).data;
  } catch {
    return undefined;
  }
}

/** When people of this workshop were erased here last; throws as `readErasedMark` does. */
export async function erasedAt(folder: string, fs: FileSystem = disk): Promise<string | undefined> {
  return (await readErasedMark(folder, fs))?.at;
}

import { join } from 'node:path';
import { z } from 'zod';
import { instantSchema } from '../../core/model/ids';
import { disk, type FileSystem } from '../files/fileSystem';
import { readFileWhole } from '../files/readBounded';
import { replaceFile } from '../files/writeDurably';
import { SECOND_COPY_FILE } from './libraryFiles';

/**
 * Place and key of this computer's backup. The key is stored so that a copy needs no passphrase: whoever can read this
 * file can read the library beside it.
 */
const choiceSchema = z.strictObject({
  version: z.literal(1),
  /** Folder of the backup. */
  backup: z.string().min(1),
  label: z.string(),
  kind: z.enum(['removable', 'computer']),
  /** 32 bytes in base64; null: not encrypted. */
  key: z.string().nullable(),
  copiedAt: instantSchema.optional(),
  /** Time of the last erasing: older copies are removed when the next one is made. */
  forgetBefore: instantSchema.optional(),
});
export type BackupChoice = z.infer<typeof choiceSchema>;

/** Undefined when none was made, or the file cannot be read: then it has to be chosen again. */
export async function readChoice(library: string, fs: FileSystem = disk): Promise<BackupChoice | undefined> {
  try {
    const bytes = await readFileWhole(join(library, SECOND_COPY_FILE), 64 * 1024, fs);
    return choiceSchema.safeParse(JSON.parse(bytes.toString())).data;
  } catch {
    return undefined;
  }
}

/** Throws system errors. */
export async function writeChoice(
  library: string,
  choice: BackupChoice | undefined,
  fs: FileSystem = disk,
): Promise<void> {
  const path = join(library, SECOND_COPY_FILE);
  if (choice) await replaceFile(path, Buffer.from(JSON.stringify(choice)), { fs });
  else await fs.unlink(path).catch(() => undefined);
}

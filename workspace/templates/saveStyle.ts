import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isRefusal } from '../../core/messages/refusal';
import type { HouseStyle } from '../../core/model/houseStyle';
import { unlessMissing } from '../files/failures';
import type { FileSystem } from '../files/fileSystem';
import { makeFolder } from '../files/makeFolder';
import { readBounded } from '../files/readBounded';
import { folderOfId } from '../files/safeNames';
import { replaceFile } from '../files/writeDurably';
import { parseJsonSafely } from '../json/parseJsonSafely';
import { LARGEST_FILE } from './readById';

/**
 * Writes a house style into the folder of a library's own templates: in the place of the file that holds it, whatever that is
 * called, or as a new one. It is on the disk when this is done. Throws as the disk does.
 */
export async function saveStyle(templates: string, style: HouseStyle, fs?: FileSystem): Promise<void> {
  const folder = join(templates, 'documents');
  await makeFolder(folder);
  const name = (await fileOf(folder, style.id)) ?? `${folderOfId(style.id)}.json`;
  const text = `${JSON.stringify(style, undefined, 2)}\n`;
  await replaceFile(join(folder, name), Buffer.from(text), fs ? { fs } : {});
}

const named = z.looseObject({ id: z.string() });

/** The file that counts: of two with one id the last one, as when they are read. */
async function fileOf(folder: string, id: string): Promise<string | undefined> {
  const names = ((await unlessMissing(readdir(folder))) ?? []).filter((name) => name.endsWith('.json')).sort();
  for (const name of names.reverse()) {
    const bytes = await readBounded(join(folder, name), LARGEST_FILE);
    const json = isRefusal(bytes) ? bytes : parseJsonSafely(bytes);
    if (!isRefusal(json) && named.safeParse(json.value).data?.id === id) return name;
  }
  return undefined;
}

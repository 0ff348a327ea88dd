import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isRefusal } from '../../core/messages/refusal';
import type { Framework } from '../../core/model/framework';
import type { HouseStyle } from '../../core/model/houseStyle';
import { unlessMissing } from '../files/failures';
import { disk, type FileSystem } from '../files/fileSystem';
import { makeFolder } from '../files/makeFolder';
import { unlinkPatiently } from '../files/move';
import { readBounded } from '../files/readBounded';
import { folderOfId } from '../files/safeNames';
import { syncFolder } from '../files/syncFolder';
import { replaceFile } from '../files/writeDurably';
import { parseJsonSafely } from '../json/parseJsonSafely';
import { LARGEST_FILE } from './readById';

/** House styles and plans, by the folder in which they lie. */
interface Kinds {
  documents: HouseStyle;
  frameworks: Framework;
}

/**
 * Writes a house style or a plan into the folder of a library's own templates: in the place of the file that holds it,
 * whatever that is called, or as a new one. It is on the disk when this is done. Throws as the disk does.
 */
export async function saveTemplate<K extends keyof Kinds>(
  templates: string,
  kind: K,
  thing: Kinds[K],
  fs?: FileSystem,
): Promise<void> {
  const folder = join(templates, kind);
  await makeFolder(folder);
  const name = (await fileOf(folder, thing.id)) ?? `${folderOfId(thing.id)}.json`;
  const text = `${JSON.stringify(thing, undefined, 2)}\n`;
  await replaceFile(join(folder, name), Buffer.from(text), fs ? { fs } : {});
}

/** Takes the file that holds it away from the library's own templates, if there is one. Throws as the disk does. */
export async function removeTemplate(
  templates: string,
  kind: keyof Kinds,
  id: string,
  fs: FileSystem = disk,
): Promise<void> {
  const folder = join(templates, kind);
  const name = await fileOf(folder, id);
  if (name === undefined) return;
  await unlinkPatiently(fs, join(folder, name));
  await syncFolder(fs, folder);
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

import { join } from 'node:path';
import { z } from 'zod';
import { idSchema, instantSchema } from '../../core/model/ids';
import { unlessMissing } from '../files/failures';
import { disk, type FileSystem } from '../files/fileSystem';
import { readFileWhole } from '../files/readBounded';
import { syncFolder } from '../files/syncFolder';
import { replaceFile } from '../files/writeDurably';

/** In a library: erasures that were confirmed and are not finished. In a workshop's folder: those that were done there. */
const UNFINISHED = 'erasing-attribution.json';
const DONE = 'attribution-erased.json';
/** Most bytes of either file: some thousand erasures of some hundred recommendations. */
const LARGEST = 64 * 1024 * 1024;

/** An erasing of who proposed what: of which recommendations, and when it was confirmed. It names no State. */
const erasureSchema = z.strictObject({
  workshop: idSchema,
  at: instantSchema,
  whose: z.union([z.literal('all'), z.array(idSchema)]),
});
export type AttributionErasure = z.infer<typeof erasureSchema>;
const erasuresSchema = z.strictObject({ erasures: z.array(erasureSchema) });

/** Erasures to be finished at the next opening, oldest first; none where the file cannot be read. */
export function unfinishedErasures(library: string, fs: FileSystem = disk): Promise<AttributionErasure[]> {
  return read(join(library, UNFINISHED), fs);
}

/** From here on the erasure is sure to be finished, at the next opening if need be. Throws system errors. */
export async function beginErasure(
  library: string,
  erasure: AttributionErasure,
  fs: FileSystem = disk,
): Promise<void> {
  const others = (await unfinishedErasures(library, fs)).filter((each) => !isSame(each, erasure));
  await write(join(library, UNFINISHED), [...others, erasure], fs);
}

export async function endErasure(
  library: string,
  erasure: AttributionErasure,
  fs: FileSystem = disk,
): Promise<void> {
  const others = (await unfinishedErasures(library, fs)).filter((each) => !isSame(each, erasure));
  if (others.length > 0) return write(join(library, UNFINISHED), others, fs);
  await unlessMissing(fs.unlink(join(library, UNFINISHED)));
  await syncFolder(fs, library);
}

/** Notes in a workshop's folder what was erased, so that no copy from before brings it back. Throws system errors. */
export async function markAttributionErased(
  folder: string,
  erasure: AttributionErasure,
  fs: FileSystem = disk,
): Promise<void> {
  if (await isAttributionErased(folder, erasure, fs)) return;
  const known = await attributionErased(folder, fs);
  await write(join(folder, DONE), [...known, erasure], fs);
}

/** Whether this one was done in the workshop's folder, whatever is left to do elsewhere. */
export async function isAttributionErased(
  folder: string,
  erasure: AttributionErasure,
  fs: FileSystem = disk,
): Promise<boolean> {
  return (await attributionErased(folder, fs)).some((each) => isSame(each, erasure));
}

/** Every erasing of attribution that was done in this workshop. */
export function attributionErased(folder: string, fs: FileSystem = disk): Promise<AttributionErasure[]> {
  return read(join(folder, DONE), fs);
}

/** What was erased in this workshop and is not in another state of it. The files say so themselves: clocks are set back. */
export async function attributionErasedHere(
  folder: string,
  other: string,
  fs: FileSystem = disk,
): Promise<AttributionErasure[]> {
  const there = await attributionErased(other, fs);
  return (await attributionErased(folder, fs)).filter((ours) => !there.some((each) => isSame(each, ours)));
}

async function read(path: string, fs: FileSystem): Promise<AttributionErasure[]> {
  const bytes = await unlessMissing(readFileWhole(path, LARGEST, fs));
  if (!bytes) return [];
  try {
    return erasuresSchema.safeParse(JSON.parse(bytes.toString())).data?.erasures ?? [];
  } catch {
    return [];
  }
}

function write(path: string, erasures: AttributionErasure[], fs: FileSystem): Promise<void> {
  return replaceFile(path, Buffer.from(JSON.stringify({ erasures })), { fs });
}

const isSame = (a: AttributionErasure, b: AttributionErasure) => a.workshop === b.workshop && a.at === b.at;

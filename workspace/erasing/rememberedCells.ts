import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { personalStrings } from '../../core/erasing/eraseNames';
import type { Delegation } from '../../core/model/participation';
import { unlessMissing } from '../files/failures';
import { disk, type FileSystem } from '../files/fileSystem';
import { readFileWhole } from '../files/readBounded';
import { ensureFolder } from '../files/syncFolder';
import { replaceFile } from '../files/writeDurably';
import { decodeLine } from '../journal/line';
import { scan } from '../journal/scan';
import { LARGEST_SEGMENT, listSegments, segmentPath } from '../journal/segments';
import type { JournalEntry } from '../../core/ledger/ledger';
import { LARGEST_SNAPSHOT } from '../snapshots/limits';
import { readSnapshot } from '../snapshots/snapshot';

const CELLS = /^cells-[0-9a-f]{16}\.json$/;
const cellsSchema = z.array(z.string());
/** Most bytes of one list's cells that are remembered. */
const MAX_BYTES = 32 * 1024 * 1024;

/**
 * Remembers every cell of a list of people before it is imported, in the people file's own folder: read with the wrong
 * columns its names become delegations, and erasing has to know them. They are never shown, and go with the people.
 */
export async function rememberCells(
  people: string,
  cells: Iterable<string>,
  fs: FileSystem = disk,
): Promise<void> {
  await ensureFolder(fs, people);
  const bytes = Buffer.from(JSON.stringify([...new Set(cells)]));
  if (bytes.length > MAX_BYTES) return;
  await replaceFile(join(people, `cells-${randomBytes(8).toString('hex')}.json`), bytes, { fs });
}

/** What the folder of a people file knows of people, now or ever: names, addresses and numbers, and cells of lists. */
export async function stringsOfPeople(
  people: string,
  fs: FileSystem = disk,
): Promise<{ names: Set<string>; cells: Set<string> }> {
  const names = new Set<string>();
  const cells = new Set<string>();
  for await (const entry of linesOf(people, fs))
    for (const value of [entry.payload, entry.patches, entry.inverse]) personalStrings(value, names);
  for (const folder of [people, join(people, 'backups')])
    for (const name of (await unlessMissing(fs.readdir(folder))) ?? []) {
      if (!name.endsWith('.json')) continue;
      const bytes = await readFileWhole(join(folder, name), LARGEST_SNAPSHOT, fs);
      if (CELLS.test(name)) for (const cell of readCells(bytes)) cells.add(cell);
      else personalStrings(readSnapshot(bytes)?.state, names);
    }
  return { names, cells };
}

function readCells(bytes: Buffer): string[] {
  try {
    return cellsSchema.safeParse(JSON.parse(bytes.toString())).data ?? [];
  } catch {
    return [];
  }
}

/** Names of free entries that the import of a list brought into a workshop and that are no delegation of it any more. */
export async function undoneDelegations(
  workshop: string,
  present: Readonly<Record<string, unknown>>,
  fs: FileSystem = disk,
): Promise<string[]> {
  const names: string[] = [];
  for await (const { command, patches } of linesOf(workshop, fs)) {
    if (command !== 'delegation.import') continue;
    for (const { path, value } of patches) {
      const [part, id] = path.map(String);
      if (part !== 'delegations' || id === undefined || Object.hasOwn(present, id)) continue;
      const { code, name = {} } = (value ?? {}) as Partial<Delegation>;
      if (code === undefined) names.push(...Object.values(name));
    }
  }
  return names;
}

async function* linesOf(folder: string, fs: FileSystem): AsyncGenerator<JournalEntry> {
  for (const number of (await listSegments(fs, folder)).segments) {
    const bytes = await readFileWhole(segmentPath(folder, number), LARGEST_SEGMENT, fs);
    for (const { start, end } of scan(bytes).lines) {
      const entry = decodeLine(bytes.subarray(start, end - 1));
      if (entry) yield entry;
    }
  }
}

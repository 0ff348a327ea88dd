import type { FileSystem } from '../files/fileSystem';
import { readFileWhole } from '../files/readBounded';
import { decodeLine } from '../journal/line';
import { scan } from '../journal/scan';
import { LARGEST_SEGMENT, listSegments, segmentPath } from '../journal/segments';
import type { FirstWordings } from '../migrations/firstWordings';
import type { Migration } from '../migrations/migration';

/**
 * What the migrations ahead need of the whole journal, read once, segment after segment; undefined where none needs it.
 * A line that cannot be read is passed over.
 */
export async function recall(
  fs: FileSystem,
  folder: string,
  schema: number,
  migrations: readonly Migration[],
  owner?: string,
): Promise<FirstWordings | undefined> {
  const gathering = migrations.find(({ to, recall: needs }) => to > schema && needs)?.recall?.();
  if (!gathering) return undefined;
  const { segments } = await listSegments(fs, folder);
  for (const number of segments) {
    const bytes = await readFileWhole(segmentPath(folder, number), LARGEST_SEGMENT, fs);
    for (const { start, end } of scan(bytes).lines) {
      const line = decodeLine(bytes.subarray(start, end - 1));
      if (line && (line.of === undefined || owner === undefined || line.of === owner)) gathering.read(line);
    }
  }
  return gathering;
}

import { setImmediate } from 'node:timers/promises';
import type { FileSystem } from '../files/fileSystem';
import { readFileWhole } from '../files/readBounded';
import type { JournalIndex } from './journalIndex';
import { decodeLine } from './line';
import { scan } from './scan';
import { LARGEST_SEGMENT, listSegments, segmentPath, type JournalEnd } from './segments';

/** Lines taken at a time: others wait for the host no longer than that. */
const SLICE = 100;

/** Takes every acknowledged line up to `end` into the index. */
export async function indexSegments(
  fs: FileSystem,
  folder: string,
  end: JournalEnd,
  index: JournalIndex,
): Promise<JournalIndex> {
  const { segments } = await listSegments(fs, folder);
  for (const segment of segments.filter((number) => number <= end.segment)) {
    const whole = await readFileWhole(segmentPath(folder, segment), LARGEST_SEGMENT, fs);
    const bytes = segment === end.segment ? whole.subarray(0, end.length) : whole;
    for (const [count, line] of scan(bytes).lines.entries()) {
      if (count % SLICE === 0) await setImmediate();
      const entry = decodeLine(bytes.subarray(line.start, line.end - 1));
      if (entry) index.add(entry, { segment, start: line.start, length: line.end - line.start });
    }
  }
  return index;
}

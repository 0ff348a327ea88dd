import type { FileSystem } from '../files/fileSystem';
import { readFileWhole } from '../files/readBounded';
import { scan, type Scan } from '../journal/scan';
import { LARGEST_SEGMENT, listSegments, segmentPath } from '../journal/segments';

/** Result of comparing two journals: one may continue the other, or both went different ways. */
export type Relation = 'same' | 'oursIsNewer' | 'theirsIsNewer' | 'apart';

/**
 * Compares two ledgers' journals by the last line that both should have. A line says who wrote what and when, so two that
 * are equal to the byte end one common history. A ledger without lines is the beginning of every other.
 */
export async function compareJournals(fs: FileSystem, ours: string, theirs: string): Promise<Relation> {
  const [mine, other] = [await readLines(fs, ours), await readLines(fs, theirs)];
  const [last, otherLast] = [mine.last, other.last];
  const common = Math.min(last, otherLast);
  if (common > 0) {
    const [line, otherLine] = [mine.line(common), other.line(common)];
    if (!line || !otherLine || !line.equals(otherLine)) return 'apart';
  }
  return last === otherLast ? 'same' : last > otherLast ? 'oursIsNewer' : 'theirsIsNewer';
}

interface Lines {
  /** Revision of the last line; 0 when there is none. */
  last: number;
  line: (rev: number) => Buffer | undefined;
}

async function readLines(fs: FileSystem, folder: string): Promise<Lines> {
  const { segments } = await listSegments(fs, folder);
  const read: { bytes: Buffer; found: Scan }[] = [];
  for (const number of segments) {
    const bytes = await readFileWhole(segmentPath(folder, number), LARGEST_SEGMENT, fs);
    read.push({ bytes, found: scan(bytes) });
  }
  return {
    last: Math.max(0, ...read.map(({ found }) => found.lines.at(-1)?.rev ?? 0)),
    line: (rev) => {
      for (const { bytes, found } of read) {
        const line = found.lines.find((each) => each.rev === rev);
        if (line) return bytes.subarray(line.start, line.end);
      }
      return undefined;
    },
  };
}

/** A folder that a copy is read into before its workshops take their places; what is left of one is removed at the next opening. */
export const INCOMING = /^\.incoming-[0-9a-f]{16}$/;

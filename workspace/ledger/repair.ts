import { join, relative } from 'node:path';
import type { FileSystem } from '../files/fileSystem';
import { keepCopy, moveAway } from '../files/quarantine';
import { replaceFile } from '../files/writeDurably';
import type { Found, FoundSegment } from './findState';
import type { OpeningProblem } from './openingReport';

/** Files go to quarantine: snapshots that are damaged, or whole ones of another ledger, which are nothing of ours. */
export async function setAside(
  fs: FileSystem,
  folder: string,
  problem: 'damagedSnapshot' | 'foreignFile',
  paths: readonly string[],
): Promise<OpeningProblem[]> {
  const problems: OpeningProblem[] = [];
  for (const path of paths) {
    const kept = await moveAway(fs, folder, path);
    problems.push({ problem, file: relative(folder, path), kept });
  }
  return problems;
}

/** The unfinished last line is kept beside, then cut off. */
export async function cutTornLine(
  fs: FileSystem,
  folder: string,
  segment: FoundSegment,
): Promise<OpeningProblem[]> {
  const { torn } = segment.scan;
  if (!torn) return [];
  const path = join(folder, segment.file);
  const kept = await keepCopy(fs, folder, path, segment.bytes.subarray(torn.start, torn.end));
  const file = await fs.open(path, 'r+');
  try {
    await file.truncate(torn.start);
    await file.sync();
  } finally {
    await file.close();
  }
  return [{ problem: 'tornLine', file: segment.file, kept }];
}

/** Segments with unreadable lines, or with lines after a gap in revisions. */
export function damagedSegments(found: Found): FoundSegment[] {
  const last = found.segments.at(-1);
  return found.segments.filter(
    (segment) =>
      segment.scan.damaged.length > 0 ||
      segment.scan.lines.some((line) => line.rev > found.standing.rev) ||
      (segment !== last && segment.scan.torn !== undefined),
  );
}

/**
 * Moves damaged files to quarantine and writes the good lines up to the restored state. Call it once a base holds that
 * state, since earlier lines may be lost.
 */
export async function salvage(fs: FileSystem, folder: string, found: Found): Promise<OpeningProblem[]> {
  const problems: OpeningProblem[] = [];
  const { rev } = found.standing;
  for (const segment of damagedSegments(found)) {
    const path = join(folder, segment.file);
    const kept = await keepCopy(fs, folder, path, segment.bytes);
    const good = segment.scan.lines.filter((line) => line.rev <= rev);
    await replaceFile(path, Buffer.concat(good.map((line) => segment.bytes.subarray(line.start, line.end))), {
      fs,
    });
    problems.push({
      problem: 'damagedLines',
      file: segment.file,
      kept,
      lines: segment.scan.damaged.length,
      lost: lostIn(segment, rev),
    });
  }
  return problems;
}

/** Acknowledged changes of this segment that are not in the state restored. */
function lostIn(segment: FoundSegment, rev: number): number {
  const later = segment.scan.lines.filter((line) => line.rev > rev);
  const last = segment.scan.lines.at(-1);
  if (last && later.length > 0) return last.rev - Math.max(rev, (segment.scan.lines[0]?.rev ?? 1) - 1);
  return segment.scan.damaged.filter((stretch) => stretch.start >= (last?.end ?? 0)).length;
}

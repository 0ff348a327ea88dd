import { basename } from 'node:path';
import { errorCode, unlessMissing } from '../files/failures';
import type { FileSystem } from '../files/fileSystem';
import { moveAway } from '../files/quarantine';
import { basePath, createSegment, listSegments, segmentPath } from '../journal/segments';
import type { Snapshot } from '../snapshots/snapshot';
import type { SnapshotStore } from '../snapshots/snapshotStore';
import type { OpeningProblem } from './openingReport';

/** What the numbers of segments and bases say is not there. A segment is made before its base, so a base has one. */
export interface LostParts {
  /** Segments whose base stands alone. */
  segments: number[];
  /** Bases that are empty, damaged or gone. */
  bases: { number: number; isThere: boolean }[];
  /** The highest number in use. */
  highest: number;
}

export async function findLostParts(
  fs: FileSystem,
  folder: string,
  store: SnapshotStore,
): Promise<LostParts> {
  const { segments, bases } = await listSegments(fs, folder);
  const lost: LostParts = {
    segments: bases.filter((number) => !segments.includes(number)),
    bases: [],
    highest: Math.max(0, ...segments, ...bases),
  };
  const last = segments.at(-1);
  for (const number of segments) {
    const path = basePath(folder, number);
    const status = await unlessMissing(fs.stat(path)).catch(asNoFile);
    // Only the last one is read whole: the others are met when the past is asked for.
    const isWhole =
      status &&
      status !== 'noFile' &&
      status.isFile() &&
      status.size > 0 &&
      (number !== last || (await store.baseRev(number)) !== undefined);
    if (!isWhole) lost.bases.push({ number, isThere: status !== undefined });
  }
  return lost;
}

/** A link that leads to itself. */
function asNoFile(error: unknown): 'noFile' {
  if (errorCode(error) === 'ELOOP') return 'noFile';
  throw error;
}

/**
 * Puts the present in the place of lost bases, so that no part of the journal is without one, and an empty file in the
 * place of lost segments. `begun`: a segment that was just begun
 * when the process ended, before its base was written. `isTold`: of a base that was met and told already.
 */
export async function fillLostParts(
  fs: FileSystem,
  folder: string,
  store: SnapshotStore,
  lost: LostParts,
  present: Snapshot,
  { begun, isTold }: { begun: number | undefined; isTold: (base: number) => boolean },
): Promise<OpeningProblem[]> {
  const problems: OpeningProblem[] = [];
  for (const number of lost.segments) {
    await createSegment(fs, folder, number);
    problems.push({
      problem: 'lostHistory',
      file: basename(segmentPath(folder, number)),
      rev: present.rev,
    });
  }
  for (const { number, isThere } of lost.bases) {
    const path = basePath(folder, number);
    if (isThere && !isTold(number)) await unlessMissing(moveAway(fs, folder, path));
    await store.saveBase(number, present);
    if (!isTold(number) && (isThere || number !== begun))
      problems.push({ problem: 'lostBase', file: basename(path) });
  }
  return problems;
}

import { basename } from 'node:path';
import type { JournalEntry } from '../../core/ledger/ledger';
import { refuse, type Refusal } from '../../core/messages/refusal';
import type { FileSystem } from '../files/fileSystem';
import { readFileWhole } from '../files/readBounded';
import { decodeLine, ownerOfLine, schemaOfLine } from '../journal/line';
import { scan, type Scan } from '../journal/scan';
import { LARGEST_SEGMENT, listSegments, segmentPath } from '../journal/segments';
import type { Migration } from '../migrations/migration';
import type { SnapshotStore } from '../snapshots/snapshotStore';
import { replay, type ReplayedState } from './replay';

/** A segment as it was found. */
export interface FoundSegment {
  number: number;
  file: string;
  bytes: Buffer;
  scan: Scan;
}

/** What the files of a ledger hold; nothing has been written yet. */
export interface Found {
  /** Where the newest whole snapshot stood; undefined when there was none. */
  snapshot: ReplayedState | undefined;
  damagedSnapshots: string[];
  /** Paths of whole snapshots and journals that belong to another ledger. */
  foreign: string[];
  /** The state as far as lines follow each other, in the schema of the last of them. */
  standing: ReplayedState;
  /** Segments that hold lines after the snapshot, and the last one, oldest first. */
  segments: FoundSegment[];
  /** Revision of the last good line seen; 0 when there is none. */
  lastLine: number;
}

/** Newest whole snapshot, and the lines after it. Reads only; refuses what a newer version wrote. */
export async function findState(
  fs: FileSystem,
  folder: string,
  store: SnapshotStore,
  initial: ReplayedState,
  migrations: readonly Migration[],
  owner?: string,
): Promise<Found | Refusal> {
  const { snapshot, damaged, foreign } = await store.newest();
  const start: ReplayedState = snapshot ?? initial;
  if (start.schema > initial.schema) return newerSchema(start.schema, initial.schema);

  const { segments: numbers } = await listSegments(fs, folder);
  const segments: FoundSegment[] = [];
  for (const number of numbers.reverse()) {
    const path = segmentPath(folder, number);
    const bytes = await readFileWhole(path, LARGEST_SEGMENT, fs);
    const segment = { number, file: basename(path), bytes, scan: scan(bytes) };
    const last = segment.scan.lines.at(-1);
    if (last && isAnothers(ownerOfLine(bytes.subarray(last.start, last.end)), owner)) {
      foreign.push(path);
      continue;
    }
    segments.unshift(segment);
    const first = segment.scan.lines[0];
    if (first && first.rev <= start.rev + 1) break;
  }

  const entries: JournalEntry[] = [];
  let lastLine = 0;
  for (const { bytes, scan: found } of segments) {
    for (const line of found.lines) {
      lastLine = Math.max(lastLine, line.rev);
      if (line.rev <= start.rev) continue;
      const text = bytes.subarray(line.start, line.end - 1);
      const schema = schemaOfLine(text);
      if (schema !== undefined && schema > initial.schema) return newerSchema(schema, initial.schema);
      const entry = decodeLine(text);
      if (entry && !isAnothers(entry.of, owner)) entries.push(entry);
    }
  }
  const standing = replay({ rev: start.rev, schema: start.schema, state: start.state }, entries, migrations);
  return { snapshot, damagedSnapshots: damaged, foreign, standing, segments, lastLine };
}

/** Lines and ledgers that do not say whose they are (both once did not) are taken as ours. */
function isAnothers(line: string | undefined, owner: string | undefined): boolean {
  return line !== undefined && owner !== undefined && line !== owner;
}

function newerSchema(found: number, known: number): Refusal {
  return refuse('file.newerSchema', { found, known });
}

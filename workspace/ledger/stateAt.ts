import { join } from 'node:path';
import { patchInPlace } from '../../core/ledger/patchInPlace';
import { SCHEMA_VERSION } from '../../core/ledger/ledger';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { readingRefusal, unlessMissing } from '../files/failures';
import { disk, type FileSystem } from '../files/fileSystem';
import { readFileWhole } from '../files/readBounded';
import { decodeLine } from '../journal/line';
import { scan } from '../journal/scan';
import { basePath, LARGEST_SEGMENT, listSegments, segmentPath } from '../journal/segments';
import { migrateState, type Migration } from '../migrations/migration';
import { LARGEST_SNAPSHOT } from '../snapshots/limits';
import { isBackupName } from '../snapshots/rotation';
import { readSnapshot } from '../snapshots/snapshot';
import type { Owner } from './owner';
import { readStart } from './readStart';

/** Which moment of a ledger is asked for: a revision, or the last one that was written at or before an instant. */
export type Moment = { rev: number } | { at: string };

/** A ledger as it stood, and the line that made it so: none at its very beginning. */
export interface PastState {
  rev: number;
  /** In the schema of this version. */
  state: unknown;
  line?: { at: string; actor: string; command: string };
}

interface Options {
  /** The last acknowledged revision: what lies behind it in the files was promised to nobody. */
  last: number;
  migrations: readonly Migration[];
  /** Whose ledger it is: a snapshot of another one is passed over. */
  owner?: Owner;
  /** The schema of this version; only tests say another. */
  schemaVersion?: number;
  fs?: FileSystem;
}

/**
 * The state of a ledger at a moment, from the nearest whole snapshot before it (a base, a backup) and the lines that follow.
 * Reads only. Refused: a moment before everything (`past.none`), and one that damage has taken (`past.lost`).
 */
export async function stateAt(
  folder: string,
  moment: Moment,
  { last, migrations, owner, schemaVersion = SCHEMA_VERSION, fs = disk }: Options,
): Promise<PastState | Refusal> {
  try {
    // One that is away has lost nothing.
    await fs.stat(folder);
    const rev = 'rev' in moment ? moment.rev : await revisionAt(fs, folder, moment.at, last);
    if (rev === undefined || rev > last) return refuse('past.none');
    const past = await replayTo(fs, folder, rev, migrations, owner);
    if (isRefusal(past)) return past;
    const { schema, ...rest } = past;
    return { ...rest, state: migrateState(past.state, schema, schemaVersion, migrations) };
  } catch (error) {
    return readingRefusal(error);
  }
}

async function replayTo(
  fs: FileSystem,
  folder: string,
  rev: number,
  migrations: readonly Migration[],
  owner: Owner | undefined,
): Promise<(PastState & { schema: number }) | Refusal> {
  const snapshot = await nearest(fs, folder, rev, owner);
  if (!snapshot) return refuse('past.lost', { rev });
  let { rev: reached, schema } = snapshot;
  let state = snapshot.state;
  let line: PastState['line'];
  for (const segment of await segmentsFrom(fs, folder, reached)) {
    if (reached > rev || (reached === rev && line)) break;
    const bytes = await readFileWhole(segmentPath(folder, segment), LARGEST_SEGMENT, fs);
    for (const place of scan(bytes).lines) {
      // The line of the snapshot itself is read for who made it and when.
      if (place.rev < reached || place.rev > rev || (place.rev === reached && reached < rev)) continue;
      const entry = decodeLine(bytes.subarray(place.start, place.end - 1));
      if (!entry) continue;
      if (entry.rev === reached + 1) {
        state = migrateState(state, schema, entry.schema, migrations);
        schema = entry.schema;
        if (typeof state !== 'object' || state === null) return refuse('past.lost', { rev });
        state = patchInPlace(state, entry.patches);
        if (state === undefined) return refuse('past.lost', { rev });
        reached = entry.rev;
      }
      if (entry.rev === rev) line = { at: entry.at, actor: entry.actor, command: entry.command };
    }
  }
  if (reached !== rev) return refuse('past.lost', { rev });
  return { rev, schema, state, ...(line && { line }) };
}

/** The newest whole snapshot that is not after a revision. */
async function nearest(fs: FileSystem, folder: string, rev: number, owner: Owner | undefined) {
  const { bases } = await listSegments(fs, folder);
  const backups = ((await unlessMissing(fs.readdir(join(folder, 'backups')))) ?? []).filter(isBackupName);
  const paths = [
    join(folder, 'snapshot.json'),
    ...bases.map((number) => basePath(folder, number)),
    ...backups.map((name) => join(folder, 'backups', name)),
  ];
  const found: { path: string; rev: number }[] = [];
  for (const path of paths) {
    const start = await readStart(fs, path);
    const at = /^\{"schema":\d+,"rev":(\d+),/.exec(start)?.[1];
    if (at !== undefined && Number(at) <= rev) found.push({ path, rev: Number(at) });
  }
  for (const { path } of found.sort((a, b) => b.rev - a.rev)) {
    const bytes = await unlessMissing(readFileWhole(path, LARGEST_SNAPSHOT, fs));
    const snapshot = bytes && readSnapshot(bytes);
    if (snapshot && snapshot.rev <= rev && (owner?.has(snapshot.state) ?? true)) return snapshot;
  }
  return undefined;
}

/** Segments that may hold lines from a revision on, oldest first. */
async function segmentsFrom(fs: FileSystem, folder: string, rev: number): Promise<number[]> {
  const { segments } = await listSegments(fs, folder);
  const firsts: (number | undefined)[] = [];
  for (const number of segments) {
    const first = /^[0-9a-f]{8} \{"rev":(\d+)/.exec(await readStart(fs, segmentPath(folder, number)))?.[1];
    firsts.push(first === undefined ? undefined : Number(first));
  }
  return segments.filter((_, index) => {
    const next = firsts.slice(index + 1).find((first) => first !== undefined);
    return firsts[index] !== undefined && (next === undefined || next > rev);
  });
}

const LINE_START = /^[0-9a-f]{8} \{"rev":(\d+),"schema":\d+,(?:"of":"[^"]*",)?"at":"([^"]{20,30})"/;

/** The last revision written at or before an instant; the hour of a laptop may have jumped, and the order of lines counts. */
async function revisionAt(
  fs: FileSystem,
  folder: string,
  at: string,
  last: number,
): Promise<number | undefined> {
  const { segments } = await listSegments(fs, folder);
  for (const number of segments.reverse()) {
    const bytes = await readFileWhole(segmentPath(folder, number), LARGEST_SEGMENT, fs);
    for (const { start, end, rev } of scan(bytes).lines.reverse()) {
      const head = bytes.subarray(start, Math.min(end, start + 330)).toString('latin1');
      const written = LINE_START.exec(head)?.[2];
      if (rev <= last && written !== undefined && Date.parse(written) <= Date.parse(at)) return rev;
    }
  }
  return undefined;
}

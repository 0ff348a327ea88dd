import { basename } from 'node:path';
import type { z } from 'zod';
import { SCHEMA_VERSION, type Revision } from '../../core/ledger/ledger';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { reasonOf, storageRefusal } from '../files/failures';
import { disk, type FileSystem } from '../files/fileSystem';
import { removeTemporaries } from '../files/removeTemporaries';
import { ensureFolder } from '../files/syncFolder';
import type { Journal } from '../journal/journal';
import { JournalFile } from '../journal/journalFile';
import { basePath, createSegment } from '../journal/segments';
import type { FirstWordings } from '../migrations/firstWordings';
import { migrateState, type Migration } from '../migrations/migration';
import { takeSnapshot } from '../snapshots/snapshot';
import { SnapshotStore } from '../snapshots/snapshotStore';
import { findState, type Found } from './findState';
import { fillLostParts, findLostParts } from './checkBases';
import type { OpeningReport } from './openingReport';
import type { Owner } from './owner';
import { recall } from './recall';
import { stateAt } from './stateAt';
import { cutTornLine, damagedSegments, salvage, setAside } from './repair';

export interface LedgerOptions<S> {
  /** What a state of this ledger looks like, in the schema of this version. */
  schema: z.ZodType<S>;
  /** The state at revision 0 of a ledger that does not exist yet; without it only an existing one opens. */
  initial?: S;
  migrations?: readonly Migration[];
  /** Whose it is: what belongs to another ledger is set aside. */
  owner?: Owner;
  /** The schema of this version; only tests say another. */
  schemaVersion?: number;
  /** A segment beyond this many bytes is followed by a new one at the next snapshot. */
  segmentBytes?: number;
  fs?: FileSystem;
  now?: () => Date;
}

/** A ledger that is open: its state as it was found, and the means to go on from there. */
export interface OpenLedger<S> {
  /** The state at opening. */
  revision: Revision<S>;
  journal: Journal;
  report: OpeningReport;
  /**
   * Keeps a state so that the next opening starts from it. It must be the state at that revision, acknowledged
   * already. A failure costs nothing but time at the next opening.
   */
  saveSnapshot(revision: Revision<S>): Promise<Refusal | undefined>;
  /** Bytes of the snapshot written last; 0 before there is one. */
  snapshotBytes(): number;
  /** The state at an earlier revision, read from the disk, in the schema of this version; undefined where that is lost. */
  stateAt(rev: number): Promise<S | undefined>;
  close(): Promise<void>;
}

const SEGMENT_BYTES = 8 * 1024 * 1024;

/**
 * Opens the ledger in `folder`, creating it when there is none: the newest whole snapshot and the lines after
 * it. Damaged files are kept in `quarantine/`, what could be read is restored, and the report says so. Refused,
 * with nothing touched: a ledger written by a newer version (`file.newerSchema`); also a disk that cannot be
 * read or written (`storage.full`, `storage.failed`), and one that does not exist when there is no `initial`
 * (`storage.missing`). The caller holds the library's lock.
 */
export async function openLedger<S>(
  folder: string,
  options: LedgerOptions<S>,
): Promise<OpenLedger<S> | Refusal> {
  try {
    return await open(folder, options);
  } catch (error) {
    return isRefusal(error) ? error : storageRefusal(error);
  }
}

async function open<S>(folder: string, options: LedgerOptions<S>): Promise<OpenLedger<S> | Refusal> {
  const { fs = disk, now = () => new Date(), migrations = [], schemaVersion = SCHEMA_VERSION } = options;
  const { owner } = options;
  const store = new SnapshotStore(fs, folder, now, owner?.has);
  const initial = { rev: 0, schema: schemaVersion, state: options.initial };
  const found = await findState(fs, folder, store, initial, migrations, owner?.name);
  if (isRefusal(found)) return found;
  const { standing } = found;
  if (standing.state === undefined) return refuse('storage.missing', { folder: basename(folder) });
  const recalled =
    standing.schema < schemaVersion
      ? await recall(fs, folder, standing.schema, migrations, owner?.name)
      : undefined;
  const state = migrated(standing.state, standing.schema, schemaVersion, migrations, recalled);
  if (isRefusal(state)) return state;

  const moved = await setAside(fs, folder, 'foreignFile', found.foreign);
  const lost = await findLostParts(fs, folder, store);
  await ensureFolder(fs, folder);
  await removeTemporaries(fs, folder);
  const report: OpeningReport = {
    problems: [...moved, ...(await setAside(fs, folder, 'damagedSnapshot', found.damagedSnapshots))],
    replayed: standing.rev - (found.snapshot?.rev ?? 0),
    ...(standing.schema < schemaVersion && { migratedFrom: standing.schema }),
  };
  const { segments, damagedSnapshots, foreign } = found;
  if (!found.snapshot && standing.rev === 0 && [...segments, ...damagedSnapshots, ...foreign].length > 0)
    report.problems.push({ problem: 'startedAnew' });
  const last = found.segments.at(-1);
  const missing = lost.segments.length === 0 ? await missingLines(found, store) : undefined;
  if (missing && last?.bytes.length !== 0) report.problems.push({ problem: 'missingLines', ...missing });
  if (missing && last?.bytes.length === 0)
    report.problems.push({ problem: 'lostHistory', file: last.file, rev: standing.rev });

  const startAnew =
    last === undefined ||
    damagedSegments(found).length > 0 ||
    missing !== undefined ||
    lost.segments.length > 0 ||
    standing.schema < schemaVersion;
  let end = { segment: last?.number ?? 0, length: last?.scan.torn?.start ?? last?.bytes.length ?? 0 };
  const base = takeSnapshot(schemaVersion, standing.rev, state);
  const begun = last?.bytes.length === 0 ? last.number : undefined;
  const isTold = (number: number) =>
    [...found.damagedSnapshots, ...found.foreign].includes(basePath(folder, number));
  report.problems.push(...(await fillLostParts(fs, folder, store, lost, base, { begun, isTold })));
  if (startAnew) {
    end = { segment: lost.highest + 1, length: 0 };
    await createSegment(fs, folder, end.segment);
    await store.saveBase(end.segment, base);
    report.problems.push(...(await salvage(fs, folder, found)));
    if (standing.rev > 0) await store.save(base);
  } else if (last) {
    report.problems.push(...(await cutTornLine(fs, folder, last)));
  }

  const journal = new JournalFile(fs, folder, { ...end, rev: standing.rev }, owner?.name);
  const revision = { rev: standing.rev, state: checked(state, options.schema, report) };
  const keeper = { store, journal, schemaVersion, segmentBytes: options.segmentBytes ?? SEGMENT_BYTES };
  let turn: Promise<unknown> = Promise.resolve();
  let closed = false;
  return {
    revision,
    journal,
    report,
    saveSnapshot: (present) => {
      if (closed) return Promise.resolve(refuse('storage.failed', { reason: 'closed' }));
      const saved = turn.then(() => keep(keeper, present));
      turn = saved;
      return saved;
    },
    snapshotBytes: () => store.written,
    stateAt: async (rev) => {
      const at = { last: journal.rev, migrations, schemaVersion, fs, ...(owner && { owner }) };
      const past = await stateAt(folder, { rev }, at);
      return isRefusal(past) ? undefined : options.schema.safeParse(past.state).data;
    },
    close: async () => {
      closed = true;
      await turn;
      await journal.close();
    },
  };
}

interface Keeper {
  store: SnapshotStore;
  journal: JournalFile;
  schemaVersion: number;
  segmentBytes: number;
}

async function keep(keeper: Keeper, present: Revision<unknown>): Promise<Refusal | undefined> {
  const { store, journal } = keeper;
  try {
    const snapshot = takeSnapshot(keeper.schemaVersion, present.rev, present.state);
    await store.save(snapshot);
    if (journal.length <= keeper.segmentBytes) return undefined;
    await createSegment(store.fs, store.folder, journal.segment + 1);
    await store.saveBase(journal.segment + 1, snapshot);
    await journal.startSegment();
    return undefined;
  } catch (error) {
    return storageRefusal(error);
  }
}

function migrated(
  state: unknown,
  from: number,
  to: number,
  migrations: readonly Migration[],
  recalled: FirstWordings | undefined,
): unknown | Refusal {
  try {
    return migrateState(state, from, to, migrations, recalled);
  } catch (error) {
    return refuse('storage.failed', { reason: reasonOf(error) });
  }
}

/** Acknowledged lines that a snapshot knows of and no file holds. */
async function missingLines(
  found: Found,
  store: SnapshotStore,
): Promise<{ after: number; before: number } | undefined> {
  const { rev } = found.standing;
  if (found.lastLine >= rev) return undefined;
  const last = found.segments.at(-1);
  if (last && (await store.baseRev(last.number)) === rev) return undefined;
  return { after: found.lastLine, before: rev + 1 };
}

/**
 * Every change was checked when it was made, so a state that does not fit is a fault of ours. People's work is
 * opened all the same, and the report names the place.
 */
function checked<S>(state: unknown, schema: z.ZodType<S>, report: OpeningReport): S {
  const parsed = schema.safeParse(state);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  report.problems.push({
    problem: 'unexpectedState',
    where: first?.path.join('.') ?? '',
    issue: first?.message ?? '',
  });
  return state as S;
}

import { basename, join } from 'node:path';
import type { JournalEntry } from '../../core/ledger/ledger';
import { unlessMissing } from '../files/failures';
import { disk, type FileSystem } from '../files/fileSystem';
import { QUARANTINE } from '../files/quarantine';
import { readFileWhole } from '../files/readBounded';
import { ensureFolder, syncFolder } from '../files/syncFolder';
import { replaceFile } from '../files/writeDurably';
import { decodeLine, encodeLine } from '../journal/line';
import { scan } from '../journal/scan';
import { LARGEST_SEGMENT } from '../journal/segments';
import { LARGEST_SNAPSHOT } from '../snapshots/limits';
import { readSnapshot, takeSnapshot } from '../snapshots/snapshot';
import { applyPlan, planSchema, REWRITING, type Plan } from './plan';

/** How what a ledger holds is replaced; each answers the very same value where nothing changes. */
export interface Rewriter {
  entry: (entry: JournalEntry) => JournalEntry;
  state: (state: unknown) => unknown;
  /** Any other JSON beside the ledger: drafts, files that were handed over. Undefined: the file goes. */
  file: (value: unknown, name: string) => unknown;
}

/** Replaces an entry's payload and patches, and leaves who did what, when. */
export function rewriteEntry(entry: JournalEntry, replace: (value: unknown) => unknown): JournalEntry {
  const [payload, patches, inverse] = [entry.payload, entry.patches, entry.inverse].map(replace);
  const isSame = payload === entry.payload && patches === entry.patches && inverse === entry.inverse;
  // Replacing strings keeps the shape of patches.
  return isSame ? entry : ({ ...entry, payload, patches, inverse } as JournalEntry);
}

export interface Rewritten {
  /** Files that were replaced or removed, relative to the folder. */
  files: string[];
}

/**
 * Rewrites everything that lies in the folder of a closed ledger: journals (revisions stay), bases, snapshot, its backups,
 * and the files beside them; quarantine goes, as what is damaged cannot be rewritten. All new files are written first; then
 * a plan is, and with it on disk the change is sure to be finished, at the next opening if need be. Throws system errors.
 */
export async function rewriteLedger(
  folder: string,
  rewriter: Rewriter,
  fs: FileSystem = disk,
): Promise<Rewritten> {
  const staging = join(folder, REWRITING);
  await finishRewriting(folder, fs);
  const plan: Plan = { steps: [] };
  for (const path of await filesOf(fs, folder)) {
    const name = basename(path);
    const bytes = await readFileWhole(join(folder, path), LARGEST_SEGMENT, fs);
    const next = path.startsWith(`${QUARANTINE}/`) ? undefined : rewritten(name, bytes, rewriter);
    if (next === bytes) continue;
    const staged = next && `${plan.steps.length}`;
    if (staged !== undefined && next) {
      if (plan.steps.length === 0) await ensureFolder(fs, staging);
      await replaceFile(join(staging, staged), next, { fs });
    }
    plan.steps.push({ path, ...(staged !== undefined && { staged }) });
  }
  if (plan.steps.length === 0) return { files: [] };
  await ensureFolder(fs, staging);
  await replaceFile(join(staging, 'plan.json'), Buffer.from(JSON.stringify(planSchema.parse(plan))), { fs });
  await applyPlan(fs, folder, plan);
  return { files: plan.steps.map(({ path }) => path) };
}

/** Files of a ledger's own folder and of its backups and quarantine; not those of the people file below it. */
async function filesOf(fs: FileSystem, folder: string): Promise<string[]> {
  const below = async (name: string) =>
    ((await unlessMissing(fs.readdir(join(folder, name)))) ?? []).map((file) => `${name}/${file}`);
  const own: string[] = [];
  for (const name of await fs.readdir(folder)) {
    if (name === REWRITING || (await fs.stat(join(folder, name))).isDirectory()) continue;
    own.push(name);
  }
  return [...own, ...(await below('backups')), ...(await below(QUARANTINE))];
}

/** The new bytes of a file; the very same when nothing in it changes, undefined when it has to go. */
function rewritten(name: string, bytes: Buffer, rewriter: Rewriter): Buffer | undefined {
  if (/^journal-\d+\.jsonl$/.test(name)) return rewrittenJournal(bytes, rewriter);
  if (/^(base-\d+|snapshot(-.*)?)\.json$/.test(name)) {
    if (bytes.length > LARGEST_SNAPSHOT) return undefined;
    const snapshot = readSnapshot(bytes);
    if (!snapshot) return undefined;
    const state = rewriter.state(snapshot.state);
    if (state === snapshot.state) return bytes;
    return Buffer.from(JSON.stringify(takeSnapshot(snapshot.schema, snapshot.rev, state)));
  }
  if (!name.endsWith('.json')) return bytes;
  try {
    const value: unknown = JSON.parse(bytes.toString());
    const next = rewriter.file(value, name);
    return next === value ? bytes : next === undefined ? undefined : Buffer.from(JSON.stringify(next));
  } catch {
    // What cannot be read cannot be rewritten either, and may hold anything.
    return undefined;
  }
}

/** Lines that cannot be read go: they may hold anything, and no opening would take them. */
function rewrittenJournal(bytes: Buffer, rewriter: Rewriter): Buffer {
  const found = scan(bytes);
  let isSame = found.damaged.length === 0 && found.torn === undefined;
  const lines = found.lines.flatMap(({ start, end }) => {
    const line = bytes.subarray(start, end - 1);
    const entry = decodeLine(line);
    if (!entry) {
      isSame = false;
      return [];
    }
    const next = rewriter.entry(entry);
    isSame &&= next === entry;
    return [next === entry ? bytes.subarray(start, end) : encodeLine(next)];
  });
  return isSame ? bytes : Buffer.concat(lines);
}

/**
 * Finishes a rewriting that was planned and cut short, or removes one that was not. Until it has, nothing may be written to
 * the folder: the planned files would take the place of what was. Resolves to whether there was one to finish.
 */
export async function finishRewriting(folder: string, fs: FileSystem = disk): Promise<boolean> {
  const staging = join(folder, REWRITING);
  const bytes = await unlessMissing(readFileWhole(join(staging, 'plan.json'), LARGEST_SNAPSHOT, fs));
  if (bytes) {
    await applyPlan(fs, folder, planSchema.parse(JSON.parse(bytes.toString())));
    return true;
  }
  if (await unlessMissing(fs.stat(staging))) {
    await fs.remove(staging);
    await syncFolder(fs, folder);
  }
  return false;
}

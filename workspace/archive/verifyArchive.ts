import { basename, dirname, join } from 'node:path';
import type {
  ArchiveReport,
  CheckedPackage,
  HeadCheck,
  InventoryProblem,
  PackageProblem,
} from '../../core/archive/report';
import type { PackageIssue } from '../../core/archive/packageIssue';
import { isRefusal, refuse } from '../../core/messages/refusal';
import { unlessMissing } from '../files/failures';
import { disk, type FileSystem } from '../files/fileSystem';
import { inBatches } from './packages/inBatches';
import { compare } from './inventory/compare';
import { entriesOf, type Entry } from './inventory/entries';
import { headText, readHead } from './inventory/line';
import { readInventory, readInventoryOf, type InventoryReading } from './inventory/readInventory';
import { headBefore, sealOf } from './inventory/seal';
import { Packages } from './packages/packages';
import { withValidity } from './packages/validity';
import { summaryOf } from './packages/summary';
import { verifyPackage } from './bag/verifyPackage';

export interface VerifyOrder {
  /** Folder of the archive. Nothing is written to it, and no lock is needed. */
  archive: string;
  /** ISO 8601 instant that the report bears. */
  at: string;
  /** One package alone. */
  only?: string;
  /** A head that somebody kept. */
  head?: string;
}

/** Packages that are read at a time, each with one file open. */
const TOGETHER = 4;

/** How long a line is waited for that another process is writing, in milliseconds. */
const IN_WRITING = 200;

/**
 * Compares packages with their own checksums and with the inventory. The folder is listed before the inventory is read:
 * what is added meanwhile has its line before it has its place.
 */
export async function verifyArchive(
  { archive, at, only, head }: VerifyOrder,
  onProgress: (done: number, total: number) => void = () => undefined,
  fs: FileSystem = disk,
): Promise<ArchiveReport> {
  const there = await new Packages(archive, fs).ids();
  const { reading, problems } = await inventoryNow(archive, there.length > 0, fs);
  const entries = entriesOf(reading.lines);
  const known = [...new Set([...there, ...entries.keys()])].sort();
  const ids = only === undefined ? known : known.filter((id) => id === only);
  let done = 0;
  onProgress(done, ids.length);
  const checked = await inBatches(ids, TOGETHER, async (id) => {
    const found = await check(join(archive, id), entries.get(id), reading, fs);
    done += 1;
    onProgress(done, ids.length);
    return found;
  });
  // Of one package too: only the others know that it was replaced.
  const said = await issuesOf(new Packages(archive, fs), there);
  const packages = checked.flatMap((each) => {
    const own = each && said.get(each.checked.package);
    return each ? [{ ...each.checked, ...(own && { issue: own }) }] : [];
  });
  if (checked.some((each) => each?.wasListed)) problems.push({ problem: 'begunAnew', line: 1 });
  return {
    at,
    packages: [
      ...packages.filter((each) => each.problems.length > 0),
      ...packages.filter((each) => each.problems.length === 0),
    ],
    inventory: { lines: reading.lines.length, head: headText(reading.head), problems },
    ...(head !== undefined && { headCheck: compareHead(head, reading) }),
  };
}

interface Checked {
  checked: CheckedPackage;
  /** Whether this inventory found it there, although it was added when there was an inventory already. */
  wasListed: boolean;
}

/** Undefined where there is no package and none is missed. */
async function check(
  folder: string,
  entry: Entry | undefined,
  reading: InventoryReading,
  fs: FileSystem,
): Promise<Checked | undefined> {
  const [archive, id] = [dirname(folder), basename(folder)];
  const answer = (files: number, problems: PackageProblem[], wasListed = false) => ({
    checked: { package: id, files, problems },
    wasListed,
  });
  try {
    const isThere = (await unlessMissing(fs.lstat(folder)))?.isDirectory() === true;
    if (!isThere) {
      const problems = compare(id, undefined, entry, reading);
      return problems.length > 0 ? answer(0, problems) : undefined;
    }
    const own = await verifyPackage(folder, fs);
    // Without an inventory that is one problem of the archive, and not one of each package.
    if (reading.lines.length === 0) return answer(own.files, own.problems);
    const found = { manifest: await sealOf(archive, id, fs), head: await headBefore(archive, id, fs) };
    const problems = [...compare(id, found, entry, reading), ...own.problems];
    return answer(own.files, problems, entry?.act === 'adopted' && found.head !== undefined);
  } catch {
    return answer(0, [{ problem: 'unreadable', path: id }]);
  }
}

/** What packages say of their issues, and of one another's standing; those that cannot be read say nothing. */
async function issuesOf(packages: Packages, ids: readonly string[]): Promise<Map<string, PackageIssue>> {
  const summaries = await inBatches(ids, TOGETHER, async (id) => summaryOf(id, await packages.content(id)));
  return new Map(
    withValidity(summaries.filter(({ unreadable }) => !unreadable)).map((each) => {
      const { package: id, issuedOn, correction, archivedAt, replacedBy, behind } = each;
      return [id, { issuedOn, correction, archivedAt, replacedBy, behind }];
    }),
  );
}

async function inventoryNow(
  archive: string,
  isNeeded: boolean,
  fs: FileSystem,
): Promise<{ reading: InventoryReading; problems: InventoryProblem[] }> {
  let reading = await readInventoryOf(archive, fs).catch(() => UNREADABLE);
  if (reading && !isRefusal(reading) && reading.torn > 0) {
    await new Promise((resolve) => setTimeout(resolve, IN_WRITING));
    reading = await readInventoryOf(archive, fs).catch(() => UNREADABLE);
  }
  const empty = readInventory(Buffer.alloc(0));
  if (isRefusal(reading)) return { reading: empty, problems: [{ problem: 'unreadable', line: 0 }] };
  if (!reading || reading.lines.length === 0)
    return { reading: reading ?? empty, problems: isNeeded ? [{ problem: 'none', line: 0 }] : [] };
  const torn = { problem: 'tornLine' as const, line: reading.lines.length + 1 };
  return { reading, problems: reading.torn > 0 ? [...reading.problems, torn] : [...reading.problems] };
}

const UNREADABLE = refuse('file.unreadable', { name: '', reason: '' });

/** What a head that was kept elsewhere says of the inventory as it stands. */
function compareHead(given: string, { checksums, head: now }: InventoryReading): HeadCheck {
  const head = readHead(given);
  if (head === undefined || head.seq > now.seq) return { given, found: 'cut' };
  const holds = head.seq === 0 || checksums.get(head.seq) === head.checksum;
  return { given, found: holds ? 'held' : 'changed' };
}

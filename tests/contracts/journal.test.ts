import { readdirSync, readFileSync } from 'node:fs';
import type { JournalEntry } from '../../core/ledger/ledger';
import { isRefusal } from '../../core/messages/refusal';
import { disk, type FileSystem } from '../../workspace/files/fileSystem';
import type { Journal } from '../../workspace/journal/journal';
import { JournalFile } from '../../workspace/journal/journalFile';
import { scan } from '../../workspace/journal/scan';
import { createSegment, segmentPath } from '../../workspace/journal/segments';
import { faultyDisk, type Faults } from '../workspace/support/faultyDisk';
import { temporaryFolders } from '../workspace/support/folders';
import { unsyncedDisk } from '../workspace/support/unsyncedDisk';
import { runJournalTests, type JournalSetup } from './journal';
import { memoryJournal } from './memoryJournal';

const folder = temporaryFolders();

async function inFiles(
  fs: FileSystem,
  as: (journal: JournalFile) => Journal = (journal) => journal,
): Promise<JournalSetup> {
  const place = folder();
  await createSegment(disk, place, 1);
  const open = async () => as(new JournalFile(fs, place, endOf(place)));
  return { open, reopen: open };
}

/** What a restart finds on the disk. */
function endOf(place: string): { segment: number; length: number; rev: number } {
  const segment = readdirSync(place).filter((name) => name.startsWith('journal-')).length;
  const contents = Array.from({ length: segment }, (_, at) => readFileSync(segmentPath(place, at + 1)));
  const revs = contents.flatMap((bytes) => scan(bytes).lines.map(({ rev }) => rev));
  return { segment, length: contents.at(-1)?.length ?? 0, rev: revs.at(-1) ?? 0 };
}

/** Each acknowledged entry ends its file. */
function turning(journal: JournalFile): Journal {
  return {
    get rev() {
      return journal.rev;
    },
    append: async (entry, expected) => {
      const outcome = await journal.append(entry, expected);
      if (!isRefusal(outcome)) await journal.startSegment();
      return outcome;
    },
    tail: (count) => journal.tail(count),
    touching: (path) => journal.touching(path),
    close: () => journal.close(),
  };
}

runJournalTests('a journal in files', () => inFiles(disk));

runJournalTests('a journal whose files are turned after each answer', () => inFiles(unsyncedDisk, turning));

runJournalTests(
  'a journal on a disk that takes seven bytes at a time and fills up',
  async () => {
    const faults: Faults = { shortWrites: 7 };
    const fail = { begin: () => void (faults.room = 40), end: () => void delete faults.room };
    return { ...(await inFiles(faultyDisk(faults))), fail };
  },
  { fails: true },
);

runJournalTests(
  'a journal on a disk that says it cannot sync',
  async () => {
    const faults: Faults = {};
    const fail = { begin: () => void (faults.sync = 'EIO'), end: () => void delete faults.sync };
    return { ...(await inFiles(faultyDisk(faults))), fail };
  },
  { fails: true },
);

runJournalTests('a journal in memory', async () => {
  const kept: JournalEntry[] = [];
  return { open: async () => memoryJournal(kept), reopen: async () => memoryJournal(kept) };
});

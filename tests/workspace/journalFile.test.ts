import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../core/ledger/ledger';
import { isRefusal } from '../../core/messages/refusal';
import { disk, type FileSystem } from '../../workspace/files/fileSystem';
import { JournalFile } from '../../workspace/journal/journalFile';
import { decodeLine, encodeLine } from '../../workspace/journal/line';
import { createSegment } from '../../workspace/journal/segments';
import { faultyDisk, type Faults } from './support/faultyDisk';
import { temporaryFolders } from './support/folders';
import { accepted } from './support/notebook';

const folder = temporaryFolders();

function entry(rev: number, text = 'note'): JournalEntry {
  const patches = [{ op: 'replace' as const, path: ['notes', 'a'], value: text }];
  const at = '2026-03-01T10:00:00.000Z';
  return { rev, schema: 1, at, actor: 'awa', client: 't', command: 'c', payload: {}, patches, inverse: [] };
}

async function newJournal(fs: FileSystem = disk): Promise<{ journal: JournalFile; bytes: () => Buffer }> {
  const place = folder();
  await createSegment(disk, place, 1);
  const journal = new JournalFile(fs, place, { segment: 1, length: 0, rev: 0 });
  return { journal, bytes: () => readFileSync(join(place, 'journal-000001.jsonl')) };
}

/** A disk whose `fdatasync` waits for this promise. */
function withDatasync(before: () => Promise<void>): FileSystem {
  return {
    ...disk,
    open: async (path, flags, mode) => {
      const file = await disk.open(path, flags, mode);
      return {
        write: (...given) => file.write(...given),
        read: (...given) => file.read(...given),
        stat: () => file.stat(),
        truncate: (length) => file.truncate(length),
        sync: () => file.sync(),
        datasync: () => before().then(() => file.datasync()),
        close: () => file.close(),
      };
    },
  };
}

const revs = (entries: JournalEntry[]) => entries.map(({ rev }) => rev);

describe('a line', () => {
  it('is read as it was written, and not at all with any one byte changed', () => {
    const line = encodeLine(entry(42, 'é “quoted”\u2028\n'));
    const whole = line.subarray(0, -1);
    expect(decodeLine(whole)).toEqual(entry(42, 'é “quoted”\u2028\n'));
    expect(whole.includes(0x0a)).toBe(false);
    for (let index = 0; index < whole.length; index += 1) {
      const spoilt = Buffer.from(whole);
      spoilt[index] = (spoilt[index] ?? 0) ^ 0x01;
      expect(decodeLine(spoilt)).toBeUndefined();
    }
  });
});

describe('the journal', () => {
  it('acknowledges nothing before the disk has confirmed it', async () => {
    let release = () => {};
    const asked = new Promise<void>((askedNow) => {
      release = askedNow;
    });
    const { journal } = await newJournal(withDatasync(() => asked));
    let acknowledged = false;
    const pending = journal.append(entry(1), 0).then(() => (acknowledged = true));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect([acknowledged, journal.rev, await journal.tail(1)]).toEqual([false, 0, []]);
    release();
    await pending;
    expect([acknowledged, journal.rev]).toEqual([true, 1]);
    await journal.close();
  });

  it('puts entries that wait together on disk with one fdatasync', async () => {
    let syncs = 0;
    const { journal } = await newJournal(
      withDatasync(async () => {
        syncs += 1;
      }),
    );
    await Promise.all(Array.from({ length: 50 }, (_, index) => journal.append(entry(index + 1), index)));
    expect(journal.rev).toBe(50);
    expect(syncs).toBeLessThanOrEqual(3);
    await journal.close();
  });

  it.each<[string, Faults, string]>([
    ['the disk is full at once', { room: 0 }, 'storage.full'],
    ['the disk fills up in the middle of a line', { room: 30 }, 'storage.full'],
    ['fdatasync fails', { sync: 'EIO' }, 'storage.failed'],
    ['the file cannot be opened', { open: 'EACCES' }, 'storage.readOnly'],
  ])(
    'ends at the last acknowledged line when %s, and goes on once that is over',
    async (_, trouble, refused) => {
      const faults: Faults = {};
      const { journal, bytes } = await newJournal(faultyDisk(faults));
      if (!trouble.open) accepted(await journal.append(entry(1), 0));
      const before = bytes();
      const rev = journal.rev;
      Object.assign(faults, trouble);
      const outcomes = await Promise.all([
        journal.append(entry(rev + 1), rev),
        journal.append(entry(rev + 2), rev + 1),
      ]);
      expect(outcomes).toMatchObject([{ refused }, { refused }]);
      expect(journal.rev).toBe(rev);
      // With a failing fsync the cut is not durable yet; it is made again before the next append.
      if (!trouble.sync) expect(bytes()).toEqual(before);
      delete faults.room;
      delete faults.sync;
      delete faults.open;
      accepted(await journal.append(entry(rev + 1, 'again'), rev));
      expect(bytes()).toEqual(Buffer.concat([before, encodeLine(entry(rev + 1, 'again'))]));
      await journal.close();
    },
  );

  it('refuses everything while it cannot cut back, and cuts before it writes again', async () => {
    const faults: Faults = {};
    const { journal, bytes } = await newJournal(faultyDisk(faults));
    accepted(await journal.append(entry(1), 0));
    const before = bytes();
    Object.assign(faults, { room: 10, truncate: 'EIO' });
    expect(await journal.append(entry(2), 1)).toMatchObject({ refused: 'storage.full' });
    expect(bytes().length).toBe(before.length + 10);
    faults.room = 1_000_000;
    expect(await journal.append(entry(2), 1)).toMatchObject({ refused: 'storage.failed' });
    expect(revs(await journal.tail(Infinity))).toEqual([1]);
    delete faults.truncate;
    accepted(await journal.append(entry(2), 1));
    expect(bytes()).toEqual(Buffer.concat([before, encodeLine(entry(2))]));
    await journal.close();
  });

  it('writes whole lines through a disk that takes seven bytes at a time', async () => {
    const { journal, bytes } = await newJournal(faultyDisk({ shortWrites: 7 }));
    await Promise.all([1, 2, 3].map((rev) => journal.append(entry(rev), rev - 1)));
    expect(bytes()).toEqual(Buffer.concat([1, 2, 3].map((rev) => encodeLine(entry(rev)))));
    await journal.close();
  });

  it('reads its end without the rest, whatever the length of lines', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 8 }),
        fc.integer({ min: 0, max: 10 }),
        async (lengths, count) => {
          const { journal } = await newJournal();
          const all = lengths.map((length, index) => entry(index + 1, 'é'.repeat(length / 2)));
          await Promise.all(all.map((each) => journal.append(each, each.rev - 1)));
          expect(await journal.tail(Infinity)).toEqual(all);
          expect(await journal.tail(count)).toEqual(count === 0 ? [] : all.slice(-count));
          await journal.close();
        },
      ),
      { numRuns: 25 },
    );
  });

  it('accepts nothing once closed, and closes after all pending entries', async () => {
    const { journal, bytes } = await newJournal();
    const pending = journal.append(entry(1), 0);
    await journal.close();
    accepted(await pending);
    expect(bytes().length).toBeGreaterThan(0);
    expect(isRefusal(await journal.append(entry(2), 1))).toBe(true);
  });
});

it('cannot be read by other users of the computer', async () => {
  const place = folder();
  await createSegment(disk, place, 1);
  expect(statSync(join(place, 'journal-000001.jsonl')).mode & 0o077).toBe(0);
});

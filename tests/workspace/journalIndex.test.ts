import { afterEach, describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../core/ledger/ledger';
import { disk, type FileSystem } from '../../workspace/files/fileSystem';
import { JournalFile } from '../../workspace/journal/journalFile';
import { createSegment } from '../../workspace/journal/segments';
import { temporaryFolders } from './support/folders';

const folder = temporaryFolders();
const opened: JournalFile[] = [];
afterEach(async () => {
  for (const journal of opened.splice(0)) await journal.close();
});

function entry(rev: number, ...path: (string | number)[]): JournalEntry {
  const patches = [{ op: 'replace' as const, path, value: `line ${rev}` }];
  const at = '2026-03-01T10:00:00.000Z';
  return { rev, schema: 1, at, actor: 'awa', client: 't', command: 'c', payload: {}, patches, inverse: [] };
}

async function revsOf(entries: AsyncIterable<JournalEntry>): Promise<number[]> {
  const revs: number[] = [];
  for await (const { rev } of entries) revs.push(rev);
  return revs;
}

async function journalWith(lines: readonly JournalEntry[], fs: FileSystem = disk): Promise<JournalFile> {
  const place = folder();
  await createSegment(disk, place, 1);
  const journal = new JournalFile(fs, place, { segment: 1, length: 0, rev: 0 });
  opened.push(journal);
  for (const line of lines) await journal.append(line, line.rev - 1);
  return journal;
}

describe('lines that changed a record', () => {
  it('come newest first: those of the record, of its parts, and of the record it is part of', async () => {
    const journal = await journalWith([
      entry(1, 'recommendations', 'a'),
      entry(2, 'recommendations', 'b'),
      entry(3, 'recommendations', 'a', 'notes', 0),
      entry(4),
      entry(5, 'meeting', 'title'),
      entry(6, 'recommendations'),
    ]);
    expect(await revsOf(journal.touching(['recommendations', 'a']))).toEqual([6, 4, 3, 1]);
    expect(await revsOf(journal.touching(['recommendations', 'b', 'text']))).toEqual([6, 4, 2]);
    expect(await revsOf(journal.touching(['recommendations']))).toEqual([6, 4, 3, 2, 1]);
    expect(await revsOf(journal.touching([]))).toEqual([6, 5, 4, 3, 2, 1]);
  });

  it('are found among lines appended while older ones are still being read, and in a segment begun since', async () => {
    const past = Array.from({ length: 250 }, (_, index) => entry(index + 1, 'recommendations', 'a'));
    const journal = await journalWith(past);
    const asked = revsOf(journal.touching(['recommendations', 'b']));
    await journal.append(entry(251, 'recommendations', 'b'), 250);
    await journal.startSegment();
    await journal.append(entry(252, 'recommendations', 'b'), 251);
    await asked;
    expect(await revsOf(journal.touching(['recommendations', 'b']))).toEqual([252, 251]);
  });

  it('take the same time to find, however long the journal is, once it was read', async () => {
    let reads = 0;
    const counting: FileSystem = {
      ...disk,
      open: (path, flags, mode) => {
        if (flags === 'r') reads += 1;
        return disk.open(path, flags, mode);
      },
    };
    const past = Array.from({ length: 400 }, (_, index) =>
      entry(index + 1, 'recommendations', index % 200 === 7 ? 'b' : 'a'),
    );
    const journal = await journalWith(past, counting);
    await revsOf(journal.touching(['meeting', 'title']));
    reads = 0;
    expect(await revsOf(journal.touching(['recommendations', 'b']))).toEqual([208, 8]);
    expect(reads).toBe(2);
  });
});

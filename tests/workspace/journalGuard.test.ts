import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { disk, type FileSystem, type OpenFile } from '../../workspace/files/fileSystem';
import { decodeLine } from '../../workspace/journal/line';
import { countingDisk } from './support/countingDisk';
import { systemError } from './support/faultyDisk';
import { temporaryFolders } from './support/folders';
import { accepted, openNotebook, writeNote, writeNotes } from './support/notebook';

const folder = temporaryFolders();
const journalOf = (place: string) => join(place, 'journal-000001.jsonl');

async function notebookWith(count: number, fs: FileSystem = disk) {
  const place = join(folder(), 'w1');
  const ledger = await openNotebook(place, { fs });
  const at = await writeNotes(ledger, ledger.revision, count);
  const next = () => ledger.journal.append(writeNote(at, 'next', 'x').entry, at.rev);
  return { place, ledger, at, next };
}

const linesIn = (path: string) =>
  readFileSync(path)
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => decodeLine(Buffer.from(line))?.rev);

describe('nothing is acknowledged', () => {
  it('once the folder was deleted, and no new file is begun in its place', async () => {
    const { place, ledger, next } = await notebookWith(2);
    rmSync(place, { recursive: true });
    expect(await next()).toEqual({ refused: 'storage.gone' });
    expect(await next()).toEqual({ refused: 'storage.gone' });
    mkdirSync(place);
    expect(await next()).toEqual({ refused: 'storage.gone' });
    await ledger.close();
  });

  it('while the folder is away; work goes on when it is back', async () => {
    const { place, ledger, next } = await notebookWith(2);
    renameSync(place, `${place}-away`);
    expect(await next()).toEqual({ refused: 'storage.gone' });
    renameSync(`${place}-away`, place);
    accepted(await next());
    expect(linesIn(journalOf(place))).toEqual([1, 2, 3]);
    await ledger.close();
  });

  it('into a file that was replaced by an older copy', async () => {
    const { place, ledger, next } = await notebookWith(2);
    const whole = readFileSync(journalOf(place));
    renameSync(journalOf(place), `${place}-old`);
    writeFileSync(journalOf(place), whole.subarray(0, whole.indexOf(0x0a) + 1));
    expect(await next()).toEqual({ refused: 'storage.foreign' });
    expect(linesIn(journalOf(place))).toEqual([1]);
    await ledger.close();
  });

  it('behind the lines of another program, none of which is cut off', async () => {
    const { place, ledger, next } = await notebookWith(2);
    appendFileSync(journalOf(place), 'what another host acknowledged\n');
    const grown = readFileSync(journalOf(place));
    expect(await next()).toEqual({ refused: 'storage.foreign' });
    expect(await next()).toEqual({ refused: 'storage.foreign' });
    await ledger.close();
    expect(readFileSync(journalOf(place))).toEqual(grown);
  });

  it('when another program wrote at that very moment', async () => {
    const meanwhile: (() => void)[] = [];
    const fs = withFiles((file) => ({
      ...file,
      datasync: async () => {
        meanwhile.forEach((happens) => happens());
        return file.datasync();
      },
    }));
    const { place, ledger, next } = await notebookWith(2, fs);
    meanwhile.push(() => appendFileSync(journalOf(place), 'another\n'));
    expect(await next()).toEqual({ refused: 'storage.foreign' });
    expect(readFileSync(journalOf(place)).toString().endsWith('another\n')).toBe(true);
    await ledger.close();
  });

  it('once another host has gone on in a new segment', async () => {
    const { place, ledger, next } = await notebookWith(2);
    writeFileSync(join(place, 'journal-000002.jsonl'), 'a line\n');
    expect(await next()).toEqual({ refused: 'storage.foreign' });
    await ledger.close();
  });
});

it('asks five things of the disk for a line: where the file lies, to write, to keep, where it lies now, what came after it', async () => {
  const { fs, during } = countingDisk();
  const { ledger, next } = await notebookWith(2, fs);
  expect(await during(next)).toBe(5);
  await ledger.close();
});

describe('two hosts on one journal', () => {
  it('never both acknowledge a change, and a restart finds all acknowledged ones', async () => {
    const place = folder();
    const one = await openNotebook(place);
    const other = await openNotebook(place);
    const acknowledged: string[] = [];
    const states = { one: one.revision, other: other.revision };
    for (let round = 0; round < 40; round += 1) {
      const outcomes = await Promise.all(
        (['one', 'other'] as const).map(async (name) => {
          const ledger = name === 'one' ? one : other;
          const { entry, after } = writeNote(states[name], `${name}${round}`, 'x');
          const outcome = await ledger.journal.append(entry, states[name].rev);
          if ('refused' in outcome) return;
          states[name] = after;
          acknowledged.push(`${name}${round}`);
        }),
      );
      expect(outcomes).toHaveLength(2);
    }
    await one.close();
    await other.close();
    const again = await openNotebook(place);
    expect(acknowledged.filter((key) => again.revision.state.notes[key] === undefined)).toEqual([]);
    await again.close();
  });
});

describe('a broken file handle', () => {
  it('is opened anew when the drive is back, and nothing acknowledged is missing', async () => {
    let away = false;
    const fs = withFiles((file) => {
      let dead = false;
      const alive =
        <A extends unknown[], T>(call: (...given: A) => Promise<T>) =>
        (...given: A): Promise<T> => {
          dead ||= away;
          return dead ? Promise.reject(systemError('EIO')) : call(...given);
        };
      return {
        ...file,
        write: alive(file.write),
        stat: alive(file.stat),
        datasync: alive(file.datasync),
      };
    });
    const { place, ledger, next } = await notebookWith(2, {
      ...fs,
      open: (path, flags, mode) =>
        away ? Promise.reject(systemError('ENODEV')) : fs.open(path, flags, mode),
    });
    away = true;
    expect(await next()).toEqual({ refused: 'storage.gone' });
    away = false;
    accepted(await next());
    expect(linesIn(journalOf(place))).toEqual([1, 2, 3]);
    await ledger.close();
  });

  it('is opened anew on a copy with the same content', async () => {
    const { place, ledger, next } = await notebookWith(2);
    copyFileSync(journalOf(place), `${place}-copy`);
    renameSync(`${place}-copy`, journalOf(place));
    accepted(await next());
    expect(linesIn(journalOf(place))).toEqual([1, 2, 3]);
    await ledger.close();
  });
});

function withFiles(change: (file: OpenFile) => OpenFile): FileSystem {
  return {
    ...disk,
    open: async (path, flags, mode) => {
      const file = await disk.open(path, flags, mode);
      const bound: OpenFile = {
        write: (...given) => file.write(...given),
        read: (...given) => file.read(...given),
        stat: () => file.stat(),
        truncate: (length) => file.truncate(length),
        sync: () => file.sync(),
        datasync: () => file.datasync(),
        close: () => file.close(),
      };
      return change(bound);
    },
  };
}

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listCopies } from '../../../workspace/backup/copies';
import { createBackup } from '../../../workspace/backup/openBackup';
import { restoreCopy } from '../../../workspace/backup/restoreCopy';
import { takeCopy } from '../../../workspace/backup/takeCopy';
import { disk } from '../../../workspace/files/fileSystem';
import { temporaryFolders } from '../support/folders';
import { accepted } from '../support/notebook';

const folder = temporaryFolders();
const MONTH = 30 * 24 * 3_600_000;
const NOW = Date.UTC(2026, 10, 27, 10, 40);
const instant = (ms: number) => new Date(ms).toISOString();

/** A library of one workshop, and an empty backup for it, not encrypted. */
async function setting() {
  const library = folder();
  mkdirSync(join(library, 'workshops/w1'), { recursive: true });
  const write = (text: string, file = 'snapshot.json') =>
    writeFileSync(join(library, 'workshops/w1', file), text);
  write('begun');
  const { folder: backup } = accepted(await createBackup(folder(), undefined, instant(NOW)));
  const copy = (at: number, forgetEarlier = false) =>
    takeCopy({ library, backup, at: instant(at), forgetEarlier });
  const restored = async (at: string) => {
    const target = folder();
    return { target, ...accepted(await restoreCopy({ backup, at, target })) };
  };
  return { library, backup, write, copy, restored };
}

describe('a laptop whose clock was ahead', () => {
  it('continues from the last copy, whatever hour the clock showed before', async () => {
    const { backup, write, copy, restored } = await setting();
    accepted(await copy(NOW + 12 * MONTH));
    write('the whole morning', 'morning.json');
    const { at } = accepted(await copy(NOW));
    expect((await listCopies(disk, backup))[0]).toBe(at);
    expect(existsSync(join((await restored(at)).target, 'workshops/w1/morning.json'))).toBe(true);
  });

  it('does not delete the copy just made', async () => {
    const { backup, write, copy } = await setting();
    for (let day = 1; day <= 24; day += 1) accepted(await copy(NOW + MONTH + day * 24 * 3_600_000));
    write('the whole morning', 'morning.json');
    const { at } = accepted(await copy(NOW));
    expect((await listCopies(disk, backup))[0]).toBe(at);
  });

  it('still removes the copies made before people were erased', async () => {
    const { backup, copy } = await setting();
    accepted(await copy(NOW + 12 * MONTH));
    const { at } = accepted(await copy(NOW, true));
    expect(await listCopies(disk, backup)).toEqual([at]);
  });
});

describe('two that copy into one backup at the same time, as a window and a command do', () => {
  it('make one complete copy after the other', async () => {
    const { write, copy, restored } = await setting();
    let count = 0;
    const work = setInterval(() => write(`${(count += 1)}`, `part-${count % 60}.json`), 1);
    const made: string[] = [];
    for (let round = 0; round < 4; round += 1) {
      const both = [copy(NOW + round * 10), copy(NOW + round * 10 + 5)];
      for (const taken of await Promise.all(both)) made.push(accepted(taken).at);
    }
    clearInterval(work);
    expect(new Set(made).size).toBe(8);
    for (const at of made) expect((await restored(at)).damaged).toEqual([]);
  });
});

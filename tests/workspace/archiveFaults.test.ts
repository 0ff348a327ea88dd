import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { PackagesFound, PackagesListed } from '../../core/contract/answers';
import { explain } from '../../core/messages/explain';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { systemFault } from '../../core/messages/systemFaults';
import { Archive } from '../../workspace/archive/archive';
import { archiveWith } from './support/archived';
import { faultAtCall } from './support/faultAtCall';
import { systemError } from './support/faultyDisk';
import { temporaryFolders } from './support/folders';
import { accepted } from './support/notebook';
import { unsyncedDisk } from './support/unsyncedDisk';

const folder = temporaryFolders();
const opened: Archive[] = [];
afterEach(async () => {
  for (const archive of opened.splice(0)) await archive.close();
});

const CODES = ['EIO', 'EROFS', 'ENOENT'] as const;
const TITLES = ['Meeting 0'];
const numbered = TITLES.map((title, at) => ({
  workshop: `w${at}`,
  title,
  text: `Words of the meeting ${at}.`,
}));

/** Nothing of the system's own words: no code, number, path of a program or hole in a sentence. */
const RAW = /\bE[A-Z]{3,}\b|errno|Error\b|undefined|[{}]|SQLITE|node:|\bat \//;

/** A refusal names its cause in both languages, in words. */
function namesCause(refusal: Refusal, code: string): void {
  for (const language of ['en', 'fr'] as const) {
    const told = explain(refusal, language);
    expect(told).not.toMatch(RAW);
    expect(told).toContain(explain(systemFault(code), language).replace(/\.$/, ''));
  }
}

/** What was not listed or found is a package that is named with its cause: no answer is short of one in silence. */
function isWhole(answer: PackagesListed | PackagesFound | Refusal, code: string): boolean {
  if (isRefusal(answer)) {
    namesCause(answer, code);
    return false;
  }
  const there = 'packages' in answer ? answer.packages : answer.hits;
  const unread = [
    ...there.flatMap(({ unreadable }) => unreadable ?? []),
    ...('unreadable' in answer ? answer.unreadable : []),
  ];
  unread.forEach((why) => namesCause(why, code));
  const titles = there.filter(({ unreadable }) => !unreadable).map(({ title }) => title);
  if (unread.length === 0) expect(titles.sort()).toEqual(TITLES);
  return unread.length === 0;
}

describe.each(CODES)('%s at any one call of the disk', (code) => {
  it.each(['list', 'search'] as const)(
    'while asked to %s names its cause in words, and is over when asked again',
    async (asked) => {
      const { archive: first, place } = await archiveWith(folder(), ...numbered);
      await first.close();
      let told = 0;
      for (let at = 1; ; at += 1) {
        rmSync(join(place, '.index'), { recursive: true, force: true });
        let disk: ReturnType<typeof faultAtCall> | undefined;
        // The faults begin once it is open.
        const fs = new Proxy(unsyncedDisk, {
          get: (_, call: keyof typeof unsyncedDisk) => (disk?.fs ?? unsyncedDisk)[call],
        });
        const archive = accepted(await Archive.open(place, { fs }));
        opened.push(archive);
        disk = faultAtCall(at, code);
        const answer =
          asked === 'list' ? await archive.list(Infinity) : await archive.search('meeting', Infinity);
        if (!isWhole(answer, code)) told += 1;
        const calls = disk.calls();
        disk = undefined;
        expect(isWhole(await archive.search('meeting', Infinity), code)).toBe(true);
        expect(isWhole(await archive.list(Infinity), code)).toBe(true);
        await archive.close();
        if (calls < at) break;
      }
      expect(told).toBeGreaterThan(2);
    },
  );
});

describe('an index that cannot be used', () => {
  it.each([
    ['EIO', () => Promise.reject(systemError('EIO'))],
    ['EROFS', () => Promise.reject(systemError('EROFS'))],
    ['ENOENT', () => Promise.reject(systemError('ENOENT'))],
  ] as const)(
    'because of %s keeps no package from being listed, and a search says why it finds nothing',
    async (code, loadSqlite) => {
      const { archive: first, place } = await archiveWith(folder(), ...numbered);
      await first.close();
      const archive = accepted(await Archive.open(place, { loadSqlite }));
      opened.push(archive);
      expect(isWhole(await archive.list(Infinity), code)).toBe(true);
      const search = await archive.search('meeting', Infinity);
      expect(isWhole(search, code)).toBe(false);
      expect(search).toMatchObject({ refused: 'archive.searchUnavailable' });
    },
  );

  it('because a file lies in the place of its folder is made anew', async () => {
    const { archive: first, place } = await archiveWith(folder(), ...numbered);
    await first.close();
    rmSync(join(place, '.index'), { recursive: true, force: true });
    writeFileSync(join(place, '.index'), 'not a folder');
    const archive = accepted(await Archive.open(place));
    opened.push(archive);
    expect(isWhole(await archive.search('meeting', Infinity), 'EIO')).toBe(true);
    rmSync(join(place, '.index'), { recursive: true, force: true });
    mkdirSync(join(place, '.index'));
    expect(isWhole(await archive.list(Infinity), 'EIO')).toBe(true);
  });
});

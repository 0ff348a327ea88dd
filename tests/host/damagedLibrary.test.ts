import {
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Notice } from '../../core/contract';
import { disk } from '../../workspace/files/fileSystem';
import { TestHost } from '../support/host';
import { systemError } from '../workspace/support/faultyDisk';
import { capture, ready, reopen, noticeCodes, noticeCodesOf } from '../support/openHosts';

describe('one broken entry', () => {
  it.each<[string, string, (library: string) => void]>([
    [
      'a link that leads nowhere',
      'opening.brokenEntry',
      (library) => symlinkSync('/nowhere', join(library, 'workshops', 'zz')),
    ],
    [
      'a file in the place of a workshop',
      'opening.brokenEntry',
      (library) => writeFileSync(join(library, 'workshops', 'zz'), ''),
    ],
    [
      'a workshop whose journal is a pipe',
      'opening.brokenEntry',
      (library) => {
        mkdirSync(join(library, 'workshops', 'zz'));
        execFileSync('mkfifo', [join(library, 'workshops', 'zz', 'journal-000001.jsonl')]);
      },
    ],
    [
      'a file called archive',
      'opening.archive',
      (library) => {
        rmSync(join(library, 'archive'), { recursive: true });
        writeFileSync(join(library, 'archive'), '');
      },
    ],
  ])('%s is reported, and everything else opens', async (_, message, harm) => {
    const { test, ledger } = await ready();
    await test.host.close();
    harm(test.library);
    const again = await reopen(test);
    expect(await noticeCodes(again)).toEqual([message]);
    expect(
      await again.desk.runCommand({ ledger, command: 'recommendation.capture', payload: capture('r1') }),
    ).toMatchObject({ rev: 2 });
    // An archive that cannot be read is never reported as one without packages.
    expect(await again.desk.listPackages({})).toMatchObject(
      message === 'opening.archive' ? { refused: 'archive.closed' } : { packages: [], pending: 0 },
    );
  });

  it('a folder without access for this user is reported, and everything else opens', async () => {
    const { test, ledger } = await ready();
    await test.host.close();
    mkdirSync(join(test.library, 'workshops', 'zz'));
    const closed = (path: string) => path.includes(join('workshops', 'zz'));
    const again = await reopen(test, {
      ...disk,
      readdir: (path) => (closed(path) ? Promise.reject(systemError('EACCES')) : disk.readdir(path)),
    });
    expect(await noticeCodes(again)).toEqual(['opening.brokenEntry']);
    expect(await again.desk.openLedger({ ledger })).toMatchObject({ rev: 1 });
  });
});

describe('a young workshop', () => {
  const journal = (test: TestHost, workshop: string) =>
    join(test.library, 'workshops', workshop, 'journal-000001.jsonl');

  it.each<[string, (path: string) => void, string, number]>([
    ['whose journal is emptied', (path) => writeFileSync(path, ''), 'opening.lostHistory', 0],
    ['whose journal is gone', unlinkSync, 'opening.lostHistory', 0],
    [
      'whose base is emptied',
      (path) => writeFileSync(path.replace('journal', 'base').replace('jsonl', 'json'), ''),
      'opening.lostBase',
      4,
    ],
    [
      'whose base is gone',
      (path) => unlinkSync(path.replace('journal', 'base').replace('jsonl', 'json')),
      'opening.lostBase',
      4,
    ],
  ])('%s opens as far as it can be restored, and reports it once', async (_, harm, message, kept) => {
    const { test, workshop, ledger } = await ready();
    for (let index = 0; index < 4; index += 1)
      await test.desk.runCommand({
        ledger,
        command: 'recommendation.capture',
        payload: capture(`r${index}`),
      });
    // As after a kill: nothing more is written at the end.
    const files = readdirSync(join(test.library, 'workshops', workshop));
    expect(files).toContain('snapshot.json');
    const before = new Map(
      readdirSync(join(test.library, 'workshops', workshop), { withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => [name, readFileSync(join(test.library, 'workshops', workshop, name))]),
    );
    await test.host.close();
    for (const [name, bytes] of before) writeFileSync(join(test.library, 'workshops', workshop, name), bytes);
    harm(journal(test, workshop));
    const again = await reopen(test);
    const heard: Notice[] = [];
    again.host.desk.subscribe((event, value) => {
      if (event === 'notice') heard.push(value as Notice);
    });
    const opened = await again.desk.openLedger({ ledger });
    expect(
      'state' in opened && 'recommendations' in opened.state && Object.keys(opened.state.recommendations),
    ).toHaveLength(kept);
    expect(noticeCodesOf(heard)).toEqual([message]);
    expect(await noticeCodes(again)).toEqual([message]);
    expect(
      await again.desk.runCommand({ ledger, command: 'recommendation.capture', payload: capture('new') }),
    ).toHaveProperty('rev');
    await again.host.close();
    const third = await reopen(test);
    await third.desk.openLedger({ ledger });
    expect(await noticeCodes(third)).toEqual([]);
  });
});

describe('a library that can only be read', () => {
  it('says so at opening, and refuses a change with that cause', async () => {
    const { test, ledger } = await ready();
    await test.host.close();
    const refuseToWrite = () => Promise.reject(systemError('EROFS'));
    const again = await reopen(test, {
      ...disk,
      open: (path, flags, mode) => (flags === 'r' ? disk.open(path, flags, mode) : refuseToWrite()),
      rename: refuseToWrite,
      link: refuseToWrite,
      unlink: refuseToWrite,
    });
    const { notices, readOnly } = await again.desk.hello({});
    expect(readOnly).toBe(true);
    expect(noticeCodesOf(notices)).toEqual(['opening.readOnly']);
    expect(await again.desk.openLedger({ ledger })).toMatchObject({ rev: 1 });
    expect(
      await again.desk.runCommand({ ledger, command: 'recommendation.capture', payload: capture('r1') }),
    ).toEqual({ refused: 'storage.readOnly' });
  });
});

describe('a library that is deleted while it is open', () => {
  it('acknowledges nothing more', async () => {
    const { test, ledger } = await ready();
    rmSync(test.library, { recursive: true });
    const payload = capture('r1');
    expect(await test.desk.runCommand({ ledger, command: 'recommendation.capture', payload })).toEqual({
      refused: 'storage.gone',
    });
  });
});

it('a library whose own journal cannot be read is reported as not opened, not as not saved', async () => {
  const { test } = await ready();
  await test.host.close();
  const journal = join(test.library, 'library', 'journal-000001.jsonl');
  unlinkSync(journal);
  symlinkSync(journal, journal);
  await expect(TestHost.open(test.library)).rejects.toThrow('library.cannotOpen');
});

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it, type TestContext } from 'vitest';
import { rapporteur, sample } from './run';

let folder: string;
const mounted: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-out-'));
  await rapporteur(['--version']);
}, 120_000);
afterAll(() => {
  for (const place of mounted) spawnSync('umount', [place]);
  rmSync(folder, { recursive: true, force: true });
});

/** A small disk of its own; only root on Linux can have one. */
function mount(name: string, options: string): string | undefined {
  const place = path.join(folder, name);
  mkdirSync(place);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', place]);
  if (status === 0) mounted.push(place);
  return status === 0 ? place : undefined;
}

/** One line, exit code 1, and the file that was there still says what it said. */
async function isRefused(place: string, says: RegExp, before?: string) {
  const out = path.join(place, 'conclusions.docx');
  const names = readdirSync(place);
  const ended = await rapporteur(['export', sample('workshop-guide'), '--out', out]);
  expect([ended.code, ended.out]).toEqual([1, '']);
  expect(ended.err).toMatch(says);
  expect(ended.err.trimEnd().split('\n')).toHaveLength(1);
  expect(readdirSync(place)).toEqual(names);
  if (before !== undefined) expect(readFileSync(out, 'utf8')).toBe(before);
}

it('a full disk is named, and the file that was there stays as it was', async (context: TestContext) => {
  const place = mount('full', 'size=16k');
  if (place === undefined) return context.skip('mounting a small disk needs root on Linux');
  writeFileSync(path.join(place, 'conclusions.docx'), 'before');
  writeFileSync(path.join(place, 'filler'), Buffer.alloc(8_000));
  await isRefused(place, /disk is full/, 'before');
});

it('a read-only folder is named, and the file that was there stays as it was', async (context: TestContext) => {
  let place: string;
  if (process.getuid?.() === 0) {
    const disk = mount('locked', 'size=1m');
    if (disk === undefined) return context.skip('root needs a disk of its own to be kept from writing');
    writeFileSync(path.join(disk, 'conclusions.docx'), 'before');
    spawnSync('mount', ['-o', 'remount,ro', disk]);
    place = disk;
  } else if (process.platform === 'win32') {
    return context.skip('Windows has no read-only folders');
  } else {
    place = path.join(folder, 'locked');
    mkdirSync(place);
    writeFileSync(path.join(place, 'conclusions.docx'), 'before');
    chmodSync(place, 0o555);
  }
  await isRefused(place, /read-only/, 'before');
});

it.each(['con.docx', 'a:b.docx', 'NUL.docx', 'what?.docx'])(
  '%s, which Windows takes for something else, is refused on every system',
  async (name) => {
    const place = mkdtempSync(path.join(folder, 'named-'));
    const ended = await rapporteur(['export', sample('workshop-guide'), '--out', path.join(place, name)]);
    expect([ended.code, ended.out]).toEqual([1, '']);
    expect(ended.err).toContain('Not every computer can keep a file named');
    expect(readdirSync(place)).toEqual([]);
  },
);

it('a folder where the file should be is not replaced', async () => {
  const place = path.join(folder, 'taken');
  mkdirSync(path.join(place, 'conclusions.docx'), { recursive: true });
  await isRefused(place, /conclusions\.docx/);
});

it('a file where a folder should be is named', async () => {
  const file = path.join(folder, 'file');
  writeFileSync(file, 'a file');
  const ended = await rapporteur(['export', sample('workshop-guide'), '--out', path.join(file, 'a.docx')]);
  expect([ended.code, ended.out]).toEqual([1, '']);
  expect(ended.err.trimEnd().split('\n')).toHaveLength(1);
  expect(readFileSync(file, 'utf8')).toBe('a file');
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rapporteur, root, sample } from './run';

let folder: string;
const at = (...names: string[]) => path.join(folder, ...names);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-backup-'));
  mkdirSync(at('stick'));
  writeFileSync(at('passphrase.txt'), 'quatre mots faciles\n');
  await rapporteur(['archive', 'add', sample('workshop-guide'), '--library', at('library')]);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Ends a command as soon as something is so. */
async function cutShort(args: string[], isSo: () => boolean): Promise<void> {
  const child = spawn(process.execPath, [path.join(root, 'cli/rapporteur.mjs'), ...args]);
  const gone = once(child, 'exit');
  while (!isSo() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 1));
  child.kill('SIGKILL');
  await gone;
}

const filesIn = (place: string) => readdirSync(place, { recursive: true });
const backup = (...words: string[]) => rapporteur(['backup', '--library', at('library'), ...words]);
const secret = () => ['--passphrase-file', at('passphrase.txt')];

describe('a second copy from the command line', () => {
  it('is made with a passphrase, added to the same backup again, and restored into a new folder', async () => {
    const first = await backup('--to', at('stick'), ...secret());
    expect([first.code, first.err]).toEqual([0, '']);
    const second = await backup('--to', at('stick'), ...secret());
    expect(second.out).toContain('2 copies');
    const restored = await rapporteur(['restore', at('stick'), '--library', at('spare'), ...secret()]);
    expect([restored.code, restored.err]).toEqual([0, '']);
    const list = (library: string) => rapporteur(['archive', 'list', '--library', at(library)]);
    expect((await list('spare')).out).toBe((await list('library')).out);
    const verified = await rapporteur(['archive', 'verify', '--library', at('spare')]);
    expect(verified.code).toBe(0);
  });

  it('is never restored over a library, nor without its passphrase', async () => {
    const over = await rapporteur(['restore', at('stick'), '--library', at('library'), ...secret()]);
    expect(over.code).toBe(1);
    expect(over.err).toContain('nothing is ever restored over a library');
    const closed = await rapporteur(['restore', at('stick'), '--library', at('spare2')]);
    expect(closed.err).toContain('type its passphrase');
  });

  it('that was cut short is restored again, and half a library never takes the place of a whole one', async () => {
    const target = at('cut');
    await cutShort(['restore', at('stick'), '--library', target, ...secret()], () => existsSync(target));
    expect(readdirSync(target).filter((name) => !name.startsWith('.'))).toEqual([]);
    const again = await rapporteur(['restore', at('stick'), '--library', target, ...secret()]);
    expect([again.code, again.err]).toEqual([0, '']);
    expect(readdirSync(target).sort()).toEqual(readdirSync(at('spare')).sort());
  });

  it('that was killed halfway leaves the copy before it whole, and the next one is whole too', async () => {
    mkdirSync(at('stick2'));
    const toStick = ['backup', '--library', at('library'), '--to', at('stick2'), ...secret()];
    expect((await rapporteur(toStick)).code).toBe(0);
    const whole = filesIn(at('stick2')).length;
    // Something of the second copy is on the stick: it is killed there.
    await rapporteur(['archive', 'add', sample('joint-document'), '--library', at('library')]);
    await cutShort(toStick, () => filesIn(at('stick2')).length > whole);
    const ended = await rapporteur(['restore', at('stick2'), '--library', at('spare4'), ...secret()]);
    expect([ended.code, ended.err]).toEqual([0, '']);
    const next = await rapporteur(toStick);
    expect([next.code, next.err]).toEqual([0, '']);
    const restored = await rapporteur(['restore', at('stick2'), '--library', at('spare5'), ...secret()]);
    expect([restored.code, restored.err]).toEqual([0, '']);
    const list = (library: string) => rapporteur(['archive', 'list', '--library', at(library)]);
    expect((await list('spare5')).out).toBe((await list('library')).out);
    expect((await rapporteur(['archive', 'verify', '--library', at('spare5')])).code).toBe(0);
  });

  it('asks for a passphrase, a folder that is there, and one outside of the library', async () => {
    expect((await backup('--to', at('stick'))).code).toBe(2);
    expect((await backup('--to', at('nowhere'), ...secret())).err).toContain('its folder does not exist');
    expect((await backup('--to', at('library', 'archive'), ...secret())).err).toContain('is in the library');
  });

  it('tells where there is no second copy', async () => {
    mkdirSync(at('empty'), { recursive: true });
    const none = await rapporteur(['restore', at('empty'), '--library', at('spare3'), ...secret()]);
    expect([none.code, none.out]).toEqual([1, '']);
    expect(none.err).toContain('There is no second copy');
    expect(readFileSync(at('passphrase.txt'), 'utf8')).toContain('quatre');
  });
});

import { cp, mkdir, mkdtemp, readdir, rm, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BackupStatus, RestoredBackup } from '../../core/contract';
import { LIBRARY } from '../../core/ledger/ledger';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { refusedWith, TestHost } from '../support/host';
import { SECOND_COPY_FILE } from '../../workspace/backup/libraryFiles';
import { filesThatHold } from '../support/planted';

const PASSPHRASE = 'quatre mots faciles';
const hosts: TestHost[] = [];
let stick: string;

beforeEach(async () => {
  stick = await mkdtemp(join(tmpdir(), 'rapporteur-stick-'));
  vi.stubEnv('RAPPORTEUR_PLACES', stick);
});
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.end();
  await rm(stick, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

async function open(library?: string, backupPauseMs = 30): Promise<TestHost> {
  const test = await TestHost.open(library, { backupPauseMs });
  hosts.push(test);
  return test;
}

/** A laptop on which Awa works on a workshop, with a stick chosen. */
async function laptop(pauseMs?: number): Promise<{ test: TestHost; workshop: string }> {
  const test = await open(undefined, pauseMs);
  await test.run(LIBRARY, 'actor.add', { id: 'awa', name: 'Awa', role: 'rapporteur' });
  const workshop = await test.createWorkshop();
  return { test, workshop };
}

const accepted = <T>(answer: T | Refusal): T => {
  if (isRefusal(answer)) throw new Error(JSON.stringify(answer));
  return answer;
};

async function place(test: TestHost) {
  const { places } = await test.desk.backupPlaces({});
  const [first] = places;
  if (!first) throw new Error('no place');
  return first;
}

async function choose(test: TestHost, passphrase: string | null = PASSPHRASE): Promise<BackupStatus> {
  return accepted(
    await test.desk.startBackup({ place: (await place(test)).place, passphrase, job: 'first' }),
  );
}

async function bring(test: TestHost, passphrase = PASSPHRASE): Promise<RestoredBackup> {
  const [newest] = (await place(test)).backups;
  if (!newest) throw new Error('no backup');
  return accepted(await test.desk.restoreBackup({ backup: newest.backup, passphrase, job: 'bring' }));
}

const copied = (test: TestHost) =>
  vi.waitFor(
    async () => {
      const status = await test.desk.backupStatus({});
      expect(status).toMatchObject({ state: 'resting', isBehind: false });
    },
    { timeout: 5_000, interval: 20 },
  );

async function wordings(test: TestHost, workshop: string): Promise<string[]> {
  const opened = accepted(await test.desk.openLedger({ ledger: { scope: 'workshop', id: workshop } }));
  return 'recommendations' in opened.state ? Object.keys(opened.state.recommendations) : [];
}

describe('the second copy', () => {
  it('is made at each pause once a stick was chosen, and a spare laptop goes on from it', async () => {
    const { test, workshop } = await laptop();
    expect(await test.desk.backupStatus({})).toEqual({ state: 'none' });
    expect(await choose(test)).toMatchObject({ state: 'resting', encrypted: true, isBehind: false });
    await test.capture(workshop, 'r1', 'Share information');
    expect(await test.desk.backupStatus({})).toMatchObject({ isBehind: true });
    await copied(test);
    // The laptop is gone, without a word of good-bye: what the stick has is what there is.
    const spare = await open();
    const brought = await bring(spare);
    expect(brought).toMatchObject({ damaged: 0, workshops: [{ workshop, outcome: 'added' }] });
    expect(await wordings(spare, workshop)).toEqual(['r1']);
    const library = accepted(await spare.desk.openLedger({ ledger: LIBRARY }));
    expect('actors' in library.state && library.state.actors['awa']?.name).toBe('Awa');
    // And the work goes on there.
    await spare.run(LIBRARY, 'settings.workAs', { actor: 'awa' });
    expect(isRefusal(await spare.capture(workshop, 'r2', 'Train border guards'))).toBe(false);
  });

  it('is made on closing, with all that was saved', async () => {
    const { test, workshop } = await laptop(600_000);
    await choose(test);
    await test.capture(workshop, 'r1', 'Share information');
    await test.host.close();
    const spare = await open();
    await bring(spare);
    expect(await wordings(spare, workshop)).toEqual(['r1']);
  });

  it('goes on after a restart without being asked for the passphrase again', async () => {
    const { test, workshop } = await laptop();
    await choose(test);
    await test.host.close();
    const again = await open(test.library);
    await again.run(LIBRARY, 'settings.workAs', { actor: 'awa' });
    expect(await again.desk.backupStatus({})).toMatchObject({ encrypted: true });
    await again.capture(workshop, 'r1', 'Share information');
    await copied(again);
    const spare = await open();
    await bring(spare);
    expect(await wordings(spare, workshop)).toEqual(['r1']);
  });

  it('is refused to whoever has another passphrase, and changes nothing here then', async () => {
    const { test } = await laptop();
    await choose(test);
    const spare = await open();
    const [newest] = (await place(spare)).backups;
    const answer = await spare.desk.restoreBackup({
      backup: newest?.backup ?? '',
      passphrase: 'guessed words',
      job: 'b',
    });
    expect(refusedWith(answer)).toBe('backup.passphrase');
    expect((await readdir(spare.library)).filter((name) => name.startsWith('.incoming'))).toEqual([]);
  });

  it('asks for a passphrase that is one', async () => {
    const { test } = await laptop();
    const { place: id } = await place(test);
    expect(refusedWith(await test.desk.startBackup({ place: id, passphrase: '1234', job: 'j' }))).toBe(
      'backup.weakPassphrase',
    );
    expect(await readdir(stick)).toEqual([]);
  });

  it('brings a workshop up to date where the copy continues it, and never sets one back', async () => {
    const { test, workshop } = await laptop();
    await choose(test);
    const spare = await open();
    await bring(spare);
    await test.capture(workshop, 'r1', 'Share information');
    await copied(test);
    expect((await bring(spare)).workshops).toMatchObject([{ workshop, outcome: 'updated' }]);
    expect(await wordings(spare, workshop)).toEqual(['r1']);
    await spare.run(LIBRARY, 'settings.workAs', { actor: 'awa' });
    await spare.capture(workshop, 'r2', 'Train border guards');
    expect((await bring(spare)).workshops).toMatchObject([{ workshop, outcome: 'here' }]);
    expect((await wordings(spare, workshop)).sort()).toEqual(['r1', 'r2']);
  });

  it('keeps both where two laptops went on apart', async () => {
    const { test, workshop } = await laptop();
    await choose(test);
    const spare = await open();
    await bring(spare);
    await spare.run(LIBRARY, 'settings.workAs', { actor: 'awa' });
    await spare.capture(workshop, 'theirs', 'Train border guards');
    await test.capture(workshop, 'r1', 'Share information');
    await copied(test);
    const { workshops } = await bring(spare);
    const [both] = workshops;
    expect(both?.outcome).toBe('both');
    expect(both?.workshop).not.toBe(workshop);
    expect(await wordings(spare, workshop)).toEqual(['theirs']);
    expect(await wordings(spare, both?.workshop ?? '')).toEqual(['r1']);
  });

  it('says that the stick is out, and makes the copy when it is back', async () => {
    const { test, workshop } = await laptop();
    await choose(test);
    await rename(stick, `${stick}-out`);
    await test.capture(workshop, 'r1', 'Share information');
    await vi.waitFor(async () =>
      expect(await test.desk.backupStatus({})).toMatchObject({
        state: 'failed',
        isBehind: true,
        refusal: { refused: 'backup.gone' },
      }),
    );
    await rename(`${stick}-out`, stick);
    expect(await test.desk.backUpNow({ job: 'now' })).toMatchObject({ state: 'resting', isBehind: false });
  });

  it('brings back people with their file, and forgets them on the stick once they are erased', async () => {
    const { test, workshop } = await laptop();
    await choose(test, null);
    await test.run({ scope: 'people', id: workshop }, 'participant.add', { id: 'p1', name: 'Oumou Sangaré' });
    await copied(test);
    const spare = await open();
    expect((await bring(spare, '')).workshops).toHaveLength(1);
    const people = accepted(await spare.desk.openLedger({ ledger: { scope: 'people', id: workshop } }));
    expect('participants' in people.state && people.state.participants['p1']?.name).toBe('Oumou Sangaré');
    accepted((await test.desk.erasePeople({ workshop })) ?? 'erased');
    await vi.waitFor(async () => {
      const [backup] = (await place(test)).backups;
      expect(backup?.copies).toHaveLength(1);
    });
    await copied(test);
    const later = await open();
    await bring(later, '');
    const erased = accepted(await later.desk.openLedger({ ledger: { scope: 'people', id: workshop } }));
    expect('participants' in erased.state && erased.state.participants).toEqual({});
  });
});

it('a copy from before people were erased does not bring them back', async () => {
  const { test, workshop } = await laptop(600_000);
  await choose(test, null);
  await test.run({ scope: 'people', id: workshop }, 'participant.add', { id: 'p1', name: 'Oumou Sangaré' });
  await test.desk.backUpNow({ job: 'now' });
  const spare = await open(undefined, 600_000);
  await bring(spare, '');
  accepted((await spare.desk.erasePeople({ workshop })) ?? 'erased');
  expect((await bring(spare, '')).workshops).toMatchObject([{ workshop, outcome: 'here' }]);
  const people = accepted(await spare.desk.openLedger({ ledger: { scope: 'people', id: workshop } }));
  expect('participants' in people.state && people.state.participants).toEqual({});
});

it('an erasing is refused, and can be asked for again, where it cannot be kept in mind that the copies before are to go', async () => {
  const { test, workshop } = await laptop();
  const name = 'Zephyrine Quatremaine';
  await test.run({ scope: 'people', id: workshop }, 'participant.add', { id: 'p1', name });
  await choose(test, null);
  await copied(test);
  expect((await filesThatHold(stick, [name])).length).toBeGreaterThan(0);
  const chosen = join(test.library, SECOND_COPY_FILE);
  await rename(chosen, `${chosen}.away`);
  await mkdir(join(chosen, 'in the way'), { recursive: true });
  expect(refusedWith(await test.desk.erasePeople({ workshop }))).toBe('storage.failed');
  const people = accepted(await test.desk.openLedger({ ledger: { scope: 'people', id: workshop } }));
  expect(people.state).toMatchObject({ participants: { p1: { name } } });
  await rm(chosen, { recursive: true });
  await rename(`${chosen}.away`, chosen);
  accepted((await test.desk.erasePeople({ workshop })) ?? 'erased');
  await copied(test);
  expect(await filesThatHold(stick, [name])).toEqual([]);
});

it('copies are forgotten after a start too, where the laptop died as the last of an erasing was done', async () => {
  const { test, workshop } = await laptop();
  const name = 'Zephyrine Quatremaine';
  await test.run({ scope: 'people', id: workshop }, 'participant.add', { id: 'p1', name });
  await choose(test, null);
  await copied(test);
  const away = `${stick}-away`;
  await rename(stick, away);
  accepted((await test.desk.erasePeople({ workshop })) ?? 'erased');
  // What stands on the disk at that moment, and no more: nothing was closed.
  const dead = `${test.library}-dead`;
  await cp(test.library, dead, { recursive: true, filter: (path) => !path.includes('.lock') });
  await rename(away, stick);
  await copied(await open(dead));
  expect(await filesThatHold(stick, [name])).toEqual([]);
});

it('names that were erased go from a backup begun before too, once the one begun after it holds a copy', async () => {
  const { test, workshop } = await laptop(600_000);
  await choose(test, null);
  await test.run({ scope: 'people', id: workshop }, 'participant.add', { id: 'p1', name: 'Oumou Sangaré' });
  accepted(await test.desk.backUpNow({ job: 'now' }));
  const [before] = (await place(test)).backups;
  await test.desk.stopBackup({});
  await choose(test);
  expect((await place(test)).backups).toHaveLength(2);
  await rename(stick, `${stick}-out`);
  accepted((await test.desk.erasePeople({ workshop })) ?? 'erased');
  await rename(`${stick}-out`, stick);
  accepted(await test.desk.backUpNow({ job: 'again' }));
  const { backups } = await place(test);
  expect(backups).toHaveLength(1);
  expect(backups.map(({ backup }) => backup)).not.toContain(before?.backup);
  expect(await filesThatHold(stick, ['Oumou Sangaré'])).toEqual([]);
});

it('neither does one whose laptop had its clock ahead', async () => {
  let ahead = 365 * 86_400_000;
  const now = () => new Date(Date.now() + ahead).toISOString();
  const test = await TestHost.open(undefined, { backupPauseMs: 600_000, now });
  hosts.push(test);
  await test.run(LIBRARY, 'actor.add', { id: 'awa', name: 'Awa', role: 'rapporteur' });
  const workshop = await test.createWorkshop();
  await test.run({ scope: 'people', id: workshop }, 'participant.add', { id: 'p1', name: 'Oumou Sangaré' });
  await choose(test, null);
  const spare = await open(undefined, 600_000);
  await bring(spare, '');
  ahead = 0;
  accepted((await spare.desk.erasePeople({ workshop })) ?? 'erased');
  await bring(spare, '');
  const people = accepted(await spare.desk.openLedger({ ledger: { scope: 'people', id: workshop } }));
  expect('participants' in people.state && people.state.participants).toEqual({});
});

it('a copy that comes in beside a workshop whose people were erased names them in no text either', async () => {
  const name = 'Oumou Sangaré';
  const { test, workshop } = await laptop(600_000);
  await choose(test, null);
  await test.run({ scope: 'people', id: workshop }, 'participant.add', { id: 'p1', name });
  await test.capture(workshop, 'n1', `As ${name} proposed`);
  await test.desk.backUpNow({ job: 'now' });
  const spare = await open(undefined, 600_000);
  await bring(spare, '');
  await test.capture(workshop, 'n2', `What ${name} added`);
  await test.desk.backUpNow({ job: 'again' });
  accepted((await spare.desk.erasePeople({ workshop, inTexts: [name], job: 'erase' })) ?? 'erased');
  const [brought] = (await bring(spare, '')).workshops;
  expect(brought?.outcome).toBe('both');
  expect(await spare.wordings(brought?.workshop ?? '')).toEqual(['As […] proposed', 'What […] added']);
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import type { BackupStatus, RestoredBackup } from '../../core/contract';
import { LIBRARY } from '../../core/ledger/ledger';
import { isRefusal, type Refusal } from '../../core/messages/refusal';
import { TestHost } from './host';

// Each test that imports this begins with a stick of its own; all laptops are closed after it.
export const PASSPHRASE = 'quatre mots faciles';
export const hosts: TestHost[] = [];
export let stick: string;

beforeEach(async () => {
  stick = await mkdtemp(join(tmpdir(), 'rapporteur-stick-'));
  vi.stubEnv('RAPPORTEUR_PLACES', stick);
});
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.end();
  await rm(stick, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

export async function open(library?: string, backupPauseMs = 30): Promise<TestHost> {
  const test = await TestHost.open(library, { backupPauseMs });
  hosts.push(test);
  return test;
}

/** A laptop on which Awa works on a workshop, with a stick chosen. */
export async function laptop(pauseMs?: number): Promise<{ test: TestHost; workshop: string }> {
  const test = await open(undefined, pauseMs);
  await test.run(LIBRARY, 'actor.add', { id: 'awa', name: 'Awa', role: 'rapporteur' });
  const workshop = await test.createWorkshop();
  return { test, workshop };
}

export const accepted = <T>(answer: T | Refusal): T => {
  if (isRefusal(answer)) throw new Error(JSON.stringify(answer));
  return answer;
};

export async function place(test: TestHost) {
  const { places } = await test.desk.backupPlaces({});
  const [first] = places;
  if (!first) throw new Error('no place');
  return first;
}

export async function choose(test: TestHost, passphrase: string | null = PASSPHRASE): Promise<BackupStatus> {
  return accepted(
    await test.desk.startBackup({ place: (await place(test)).place, passphrase, job: 'first' }),
  );
}

export async function restoreFrom(test: TestHost, passphrase = PASSPHRASE): Promise<RestoredBackup> {
  const [newest] = (await place(test)).backups;
  if (!newest) throw new Error('no backup');
  return accepted(await test.desk.restoreBackup({ backup: newest.backup, passphrase, job: 'bring' }));
}

export const copied = (test: TestHost) =>
  vi.waitFor(
    async () => {
      const status = await test.desk.backupStatus({});
      expect(status).toMatchObject({ state: 'resting', isBehind: false });
    },
    { timeout: 5_000, interval: 20 },
  );

export async function wordings(test: TestHost, workshop: string): Promise<string[]> {
  const opened = accepted(await test.desk.openLedger({ ledger: { scope: 'workshop', id: workshop } }));
  return 'recommendations' in opened.state ? Object.keys(opened.state.recommendations) : [];
}

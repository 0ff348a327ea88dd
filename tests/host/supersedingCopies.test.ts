import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TestHost } from '../support/host';
import { accepted, allVerify, archived, issuedWorkshop, PLANTED } from '../support/issuedWorkshop';
import { filesThatHold } from '../support/planted';

let test: TestHost;
afterEach(async () => test.end());

async function ready(wanted: Parameters<typeof issuedWorkshop>[0] = {}): Promise<string> {
  const started = await issuedWorkshop(wanted);
  test = started.test;
  return started.workshop;
}

describe('second copies', () => {
  let stick: string;
  let other: string;
  beforeEach(async () => {
    [stick, other] = (await Promise.all(
      ['stick', 'other'].map((name) => mkdtemp(join(tmpdir(), `rapporteur-${name}-`))),
    )) as [string, string];
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await Promise.all([stick, other].map((folder) => rm(folder, { recursive: true, force: true })));
  });

  async function backUpTo(folder: string): Promise<void> {
    vi.stubEnv('RAPPORTEUR_PLACES', folder);
    const [place] = (await test.desk.backupPlaces({})).places;
    accepted(await test.desk.startBackup({ place: place?.place ?? '', passphrase: null, job: 'b' }));
  }

  it('hold no erased attribution, and an older copy does not bring it back', async () => {
    const workshop = await ready();
    await archived(test, workshop, true);
    const planted = [PLANTED.said, PLANTED.reservation];
    await backUpTo(other);
    expect((await filesThatHold(other, planted)).length).toBeGreaterThan(0);
    accepted(await test.desk.stopBackup({}));
    // A copy of the folder, made outside of Rapporteur.
    const byHand = await mkdtemp(join(tmpdir(), 'rapporteur-by-hand-'));
    await cp(other, byHand, { recursive: true });
    await backUpTo(stick);
    expect((await filesThatHold(stick, planted)).length).toBeGreaterThan(0);

    accepted(await test.desk.eraseAttribution({ workshop, whose: ['r1'], job: 'erase' }));
    await vi.waitFor(
      async () =>
        expect(await test.desk.backupStatus({})).toMatchObject({ state: 'resting', isBehind: false }),
      { timeout: 5_000 },
    );
    expect(await filesThatHold(stick, planted)).toEqual([]);
    expect(await filesThatHold(other, planted)).toEqual([]);

    vi.stubEnv('RAPPORTEUR_PLACES', byHand);
    const [place] = (await test.desk.backupPlaces({})).places;
    const brought = accepted(
      await test.desk.restoreBackup({ backup: place?.backups[0]?.backup ?? '', job: 'bring' }),
    );
    expect(brought.packages).toBe(0);
    expect(await filesThatHold(test.library, planted)).toEqual([]);
    await allVerify(test);
    await rm(byHand, { recursive: true });
  });
});

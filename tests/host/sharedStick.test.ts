import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LIBRARY } from '../../core/ledger/ledger';
import { isRefusal } from '../../core/messages/refusal';
import { backUpLibrary, restoreLibrary } from '../../host/backup/batch';
import { folderOfId } from '../../workspace/files/safeNames';
import { accepted } from '../support/issuedWorkshop';
import { TestHost } from '../support/host';

const OF_THE_HOUSE = 'quatre mots faciles';
const hosts: TestHost[] = [];
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-shared-'));
});
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.end();
  rmSync(folder, { recursive: true });
});

/** A laptop with a workshop of its own. */
async function laptop(actor: string) {
  const test = await TestHost.open();
  hosts.push(test);
  accepted(await test.run(LIBRARY, 'actor.add', { id: actor, name: actor, role: 'rapporteur' }));
  return { test, workshop: await test.createWorkshop() };
}

let minute = 0;
const copy = ({ test }: { test: TestHost }, passphrase: string | undefined = OF_THE_HOUSE) =>
  backUpLibrary(
    test.library,
    folder,
    passphrase,
    new Date(Date.UTC(2026, 10, 27, 8, (minute += 1))).toISOString(),
  );
const restored = async (from: string, passphrase = OF_THE_HOUSE) => {
  const target = mkdtempSync(join(tmpdir(), 'rapporteur-restored-'));
  const outcome = await restoreLibrary(from, target, passphrase, undefined);
  const holds = (workshop: string) => existsSync(join(target, 'workshops', folderOfId(workshop)));
  return { outcome, holds, end: () => rmSync(target, { recursive: true }) };
};

describe('a stick that two laptops share, with one passphrase', () => {
  it('keeps a second copy of each, however often the other one copies', async () => {
    const [first, second] = [await laptop('awa'), await laptop('bob')];
    accepted(await copy(first));
    for (let round = 0; round < 22; round += 1) accepted(await copy(second));
    const again = accepted(await copy(first));
    expect(again.copies).toBe(2);
  }, 60_000);

  it('asks which library is meant, and restores that one', async () => {
    const [first, second] = [await laptop('awa'), await laptop('bob')];
    const { at } = accepted(await copy(first));
    accepted(await copy(second));
    const { outcome, end } = await restored(folder);
    end();
    expect(isRefusal(outcome) && outcome.refused).toBe('backup.several');
    const folders = isRefusal(outcome) ? String(outcome.values?.['folders']) : '';
    const named = folders.split(', ').find((each) => each.includes(at)) ?? '';
    const mine = await restored(join(folder, named.split(' ')[0] ?? ''));
    expect([mine.holds(first.workshop), mine.holds(second.workshop)]).toEqual([true, false]);
    mine.end();
  });

  it('is opened by the passphrase of either, if each has its own', async () => {
    const [first, second] = [await laptop('awa'), await laptop('bob')];
    accepted(await copy(first, 'words of the first'));
    accepted(await copy(second, 'words of the second'));
    const mine = await restored(folder, 'words of the first');
    expect(mine.holds(first.workshop)).toBe(true);
    mine.end();
  });

  it('keeps one second copy of a laptop that goes on working', async () => {
    const first = await laptop('awa');
    accepted(await copy(first));
    accepted(await first.test.capture(first.workshop, 'r1', 'Share information'));
    expect(accepted(await copy(first)).copies).toBe(2);
    expect(accepted(await copy(first)).copies).toBe(3);
  });
});

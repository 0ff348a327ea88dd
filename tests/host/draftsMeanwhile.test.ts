import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isRefusal } from '../../core/messages/refusal';
import { WorkshopDrafts } from '../../host/library/workshopDrafts';
import { disk } from '../../workspace/files/fileSystem';
import { TestHost } from '../support/host';

const hosts: TestHost[] = [];
let stick: string;
beforeEach(() => {
  stick = mkdtempSync(join(tmpdir(), 'rapporteur-stick-'));
  vi.stubEnv('RAPPORTEUR_PLACES', stick);
});
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.end();
  rmSync(stick, { recursive: true, force: true });
  vi.unstubAllEnvs();
});

async function open(library?: string): Promise<TestHost> {
  const test = await TestHost.open(library);
  hosts.push(test);
  return test;
}

async function ready() {
  const test = await open();
  await test.run({ scope: 'library', id: 'library' }, 'actor.add', {
    id: 'awa',
    name: 'Awa',
    role: 'rapporteur',
  });
  return { test, workshop: await test.createWorkshop() };
}

const key = 'capture';

async function textsOf(test: TestHost, workshop: string): Promise<string[]> {
  const drafts = await test.desk.listDrafts({ workshop });
  return isRefusal(drafts) ? [drafts.refused] : drafts.map(({ text }) => text);
}

it('a text that is typed while people are erased is kept, also after a restart', async () => {
  const { test, workshop } = await ready();
  let isErasing = true;
  const done = test.desk.erasePeople({ workshop }).then(() => (isErasing = false));
  const acknowledged: string[] = [];
  for (let typed = 1; isErasing; typed += 1) {
    const text = `half a sentence ${typed}`;
    if (!isRefusal(await test.desk.putDraft({ workshop, key: `${typed}`, text }))) acknowledged.push(text);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await done;
  await test.host.close();
  const again = await open(test.library);
  expect((await textsOf(again, workshop)).sort()).toEqual(acknowledged.sort());
});

it('a text that is typed while the file of unfinished texts is rewritten waits for it', async () => {
  const library = mkdtempSync(join(tmpdir(), 'rapporteur-drafts-'));
  const drafts = new WorkshopDrafts(library, disk, {
    before: async () => undefined,
    onSetAside: () => undefined,
  });
  const at = '2026-11-27T10:00:00.000Z';
  expect(await drafts.put('w1', { key: 'a' }, 'before', at)).toBeUndefined();
  const file = join(library, 'workshops', 'w1', 'drafts.json');
  let putting: Promise<unknown> | undefined;
  await drafts.whileClosed('w1', async () => {
    putting = drafts.put('w1', { key: 'b' }, 'meanwhile', at);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const rewritten = readFileSync(file, 'utf8');
    expect(rewritten).not.toContain('meanwhile');
    writeFileSync(file, rewritten.replace('before', 'struck out'));
  });
  await putting;
  expect(await drafts.list('w1')).toMatchObject([{ text: 'struck out' }, { text: 'meanwhile' }]);
  await drafts.closeAll();
  expect(readFileSync(file, 'utf8')).toContain('meanwhile');
  rmSync(library, { recursive: true });
});

it('a text typed here since is kept when a copy updates the workshop', async () => {
  const { test, workshop } = await ready();
  const ledger = { scope: 'workshop', id: workshop } as const;
  const earlier = `${test.library}-earlier`;
  await test.desk.putDraft({ workshop, key: 'both', text: 'as it was in the copy' });
  cpSync(test.library, earlier, { recursive: true, filter: (name) => !name.endsWith('.lock') });
  await test.run(ledger, 'recommendation.capture', {
    id: 'r1',
    language: 'en',
    nodes: [{ type: 'text', text: 'later' }],
  });
  const [place] = (await test.desk.backupPlaces({})).places;
  await test.desk.startBackup({ place: place?.place ?? '', passphrase: null, job: 'first' });
  await test.host.close();

  const again = await open(earlier);
  await again.desk.putDraft({ workshop, key, text: 'typed on the earlier one' });
  await again.desk.putDraft({ workshop, key: 'both', text: 'typed over it' });
  const backup =
    (await again.desk.backupPlaces({})).places.flatMap(({ backups }) => backups)[0]?.backup ?? '';
  expect(await again.desk.restoreBackup({ backup, job: 'bring' })).toMatchObject({
    workshops: [{ workshop, outcome: 'updated' }],
  });
  expect((await textsOf(again, workshop)).sort()).toEqual(['typed on the earlier one', 'typed over it']);
});

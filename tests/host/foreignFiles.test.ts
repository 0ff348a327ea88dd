import {
  cpSync,
  existsSync,
  mkdirSync,
  renameSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { LedgerRef, Scope } from '../../core/ledger/ledger';
import { ledgerFolder } from '../../workspace/library/layout';
import { TestHost } from '../support/host';

const open: TestHost[] = [];
afterEach(async () => {
  for (const test of open.splice(0)) await test.host.close().catch(() => undefined);
});

const JOURNAL = 'journal-000001.jsonl';
const LIBRARY: LedgerRef = { scope: 'library', id: 'library' };

/** A host with two workshops, each with a recommendation and a person of its own. */
async function twoWorkshops() {
  const { test, workshop } = await TestHost.ready();
  open.push(test);
  const other = await test.createWorkshop('Another');
  for (const id of [workshop, other]) {
    const [text, name] = id === other ? ['of another', 'Bintou'] : ['of ours', 'Awa'];
    const nodes = [{ type: 'text' as const, text }];
    await test.run({ scope: 'workshop', id }, 'recommendation.capture', { id: 'r1', language: 'en', nodes });
    await test.run({ scope: 'people', id }, 'participant.add', { id: 'p1', name });
  }
  return { test, workshop, other };
}

async function reopen(test: TestHost): Promise<TestHost> {
  const again = await TestHost.open(test.library);
  open.push(again);
  return again;
}

async function noticeCodes(test: TestHost): Promise<string[]> {
  return (await test.desk.hello({})).notices.flatMap((notice) =>
    'message' in notice ? [notice.message] : [],
  );
}

async function textOf(test: TestHost, ledger: LedgerRef): Promise<string> {
  return JSON.stringify(await test.desk.openLedger({ ledger }));
}

describe('a file of another workshop in the place of ours', () => {
  const ours = { workshop: 'of ours', people: 'Awa', library: '' };
  const anothers = /of another|Bintou/;
  const cases = (['workshop', 'people'] as const).flatMap((scope) =>
    ['snapshot.json', 'base-000001.json', JOURNAL].map((file) => [scope, file] as const),
  );

  it.each(cases)('the %s’s %s: it is set aside and reported, and ours is shown', async (scope, file) => {
    const { test, workshop, other } = await twoWorkshops();
    await test.host.close();
    const placeOf = (id: string) => ledgerFolder(test.library, { scope, id });
    cpSync(join(placeOf(other), file), join(placeOf(workshop), file));
    const again = await reopen(test);
    const state = await textOf(again, { scope, id: workshop });
    expect(state).toContain(ours[scope]);
    expect(state).not.toMatch(anothers);
    expect(await noticeCodes(again)).toEqual(
      // The base is checked for its part of the history alone.
      file === JOURNAL
        ? ['opening.foreignFile', 'opening.lostHistory']
        : [file === 'snapshot.json' ? 'opening.foreignFile' : 'opening.lostBase'],
    );
    expect(readdirSync(join(placeOf(workshop), 'quarantine'))).toHaveLength(1);
    expect(await textOf(again, { scope, id: other })).toMatch(anothers);
    await again.host.close();
    const third = await reopen(test);
    expect(await textOf(third, { scope, id: workshop })).toContain(ours[scope]);
    expect(await noticeCodes(third)).toEqual([]);
  });

  it('lines of another journal among ours are not replayed', async () => {
    const { test, workshop, other } = await twoWorkshops();
    await test.host.close();
    const placeOf = (id: string) => ledgerFolder(test.library, { scope: 'people', id });
    rmSync(join(placeOf(workshop), 'snapshot.json'));
    rmSync(join(placeOf(workshop), 'backups'), { recursive: true, force: true });
    const lines = (id: string) => readFileSync(join(placeOf(id), JOURNAL), 'utf8').split('\n');
    writeFileSync(
      join(placeOf(workshop), JOURNAL),
      [lines(other)[0], ...lines(workshop).slice(1)].join('\n'),
    );
    const again = await reopen(test);
    expect(await textOf(again, { scope: 'people', id: workshop })).not.toMatch(anothers);
    expect(await noticeCodes(again)).toContain('opening.foreignFile');
  });
});

describe('the unfinished texts of another workshop in the place of ours', () => {
  const textsOf = async (test: TestHost, workshop: string) => {
    const drafts = await test.desk.listDrafts({ workshop });
    return Array.isArray(drafts) ? drafts.map(({ text }) => text) : drafts;
  };
  const fileOf = (test: TestHost, id: string) =>
    join(ledgerFolder(test.library, { scope: 'workshop', id }), 'drafts.json');

  it('are set aside and reported, and offered only where they were typed', async () => {
    const { test, workshop, other } = await twoWorkshops();
    await test.desk.putDraft({ workshop: other, key: 'capture', text: 'half a sentence of another' });
    await test.host.close();
    cpSync(fileOf(test, other), fileOf(test, workshop));
    const again = await reopen(test);
    expect(await textsOf(again, workshop)).toEqual([]);
    expect(await textsOf(again, other)).toEqual(['half a sentence of another']);
    expect(await noticeCodes(again)).toEqual(['opening.foreignDrafts']);
    await again.desk.putDraft({ workshop, key: 'capture', text: 'half of ours' });
    await again.host.close();
    const third = await reopen(test);
    expect(await textsOf(third, workshop)).toEqual(['half of ours']);
    expect(await noticeCodes(third)).toEqual([]);
  });

  it('a file of an older version, which names no workshop, is offered as before', async () => {
    const { test, workshop } = await twoWorkshops();
    await test.host.close();
    const draft = { key: 'capture', value: 'typed long ago', at: '2026-03-01T10:00:00.000Z' };
    writeFileSync(fileOf(test, workshop), JSON.stringify({ schema: 1, drafts: [draft] }));
    const again = await reopen(test);
    expect(await textsOf(again, workshop)).toEqual(['typed long ago']);
    expect(await noticeCodes(again)).toEqual([]);
  });
});

describe('a link to itself', () => {
  const cases = (['library', 'workshop', 'people'] as Scope[]).flatMap((scope) =>
    ['snapshot.json', 'base-000001.json'].map((file) => [scope, file] as const),
  );

  it.each(cases)(
    'in the place of the %s’s %s: it opens from the journal, and reports it',
    async (scope, file) => {
      const { test, workshop } = await twoWorkshops();
      const ledger: LedgerRef = scope === 'library' ? LIBRARY : { scope, id: workshop };
      const place = join(ledgerFolder(test.library, ledger), file);
      await test.host.close();
      const whole = await reopen(test);
      const before = await whole.desk.openLedger({ ledger });
      await whole.host.close();
      rmSync(place);
      symlinkSync(place, place);
      const again = await reopen(test);
      const after = await again.desk.openLedger({ ledger });
      expect('state' in after && after.state).toEqual('state' in before && before.state);
      expect(await noticeCodes(again)).toEqual([
        file === 'snapshot.json' ? 'opening.damagedSnapshot' : 'opening.lostBase',
      ]);
      await again.host.close();
      expect(existsSync(place)).toBe(true);
    },
  );
});

it.each([
  [
    'another workshop’s',
    (path: string, library: string, workshop: string) =>
      cpSync(join(ledgerFolder(library, { scope: 'workshop', id: workshop }), 'snapshot.json'), path),
  ],
  ['a folder', (path: string) => (rmSync(path), mkdirSync(path))],
])('the library opens from its journal when its snapshot is %s', async (_, harm) => {
  const { test, workshop } = await twoWorkshops();
  await test.host.close();
  harm(join(ledgerFolder(test.library, LIBRARY), 'snapshot.json'), test.library, workshop);
  const again = await reopen(test);
  expect(await textOf(again, LIBRARY)).toContain(workshop);
  expect(await noticeCodes(again)).toHaveLength(1);
});

it('unreadable templates of the secretariat are reported, and everything else opens', async () => {
  const { test } = await twoWorkshops();
  await test.host.close();
  mkdirSync(join(test.library, 'templates'), { recursive: true });
  writeFileSync(join(test.library, 'templates', 'frameworks'), 'no folder');
  const again = await reopen(test);
  const { notices } = await again.desk.hello({});
  expect(notices.some((notice) => 'refusal' in notice)).toBe(true);
});

it('a workshop that was moved away for a newer one is put back when the newer one is missing', async () => {
  const { test, workshop } = await twoWorkshops();
  await test.host.close();
  const incoming = join(test.library, '.incoming-0123456789abcdef', 'workshops');
  mkdirSync(incoming, { recursive: true });
  const place = ledgerFolder(test.library, { scope: 'workshop', id: workshop });
  renameSync(place, join(incoming, `${basename(place)}-replaced`));
  const again = await reopen(test);
  expect(await textOf(again, { scope: 'workshop', id: workshop })).toContain('of ours');
  expect(readdirSync(test.library)).not.toContain('.incoming-0123456789abcdef');
});

it('a workshop that is moved away is put back with all its content, and nothing new begins in its place', async () => {
  const { test, workshop } = await twoWorkshops();
  await test.desk.putDraft({ workshop, key: 'capture', text: 'half of ours' });
  await test.host.close();
  const again = await reopen(test);
  const incoming = join(test.library, '.incoming-0123456789abcdef', 'workshops');
  mkdirSync(incoming, { recursive: true });
  const place = ledgerFolder(test.library, { scope: 'workshop', id: workshop });
  renameSync(place, join(incoming, `${basename(place)}-replaced`));
  expect(await again.desk.listDrafts({ workshop })).toMatchObject({ refused: 'storage.missing' });
  expect(await again.desk.putDraft({ workshop, key: 'capture', text: 'x' })).toMatchObject({
    refused: 'storage.missing',
  });
  expect(await again.desk.openLedger({ ledger: { scope: 'people', id: workshop } })).toMatchObject({
    refused: 'storage.missing',
  });
  expect(existsSync(place)).toBe(false);
  await again.host.close();
  const third = await reopen(test);
  expect(await textOf(third, { scope: 'workshop', id: workshop })).toContain('of ours');
  expect(await textOf(third, { scope: 'people', id: workshop })).toContain('Awa');
  expect(JSON.stringify(await third.desk.listDrafts({ workshop }))).toContain('half of ours');
});

it('a journal that is emptied right after forty changes is restored to at least half of them', async () => {
  const { test, workshop } = await twoWorkshops();
  const ledger = { scope: 'workshop', id: workshop } as const;
  for (let index = 0; index < 40; index += 1)
    await test.run(ledger, 'recommendation.capture', {
      id: `q${index}`,
      language: 'en',
      nodes: [{ type: 'text', text: `text ${index}` }],
    });
  // As after a kill, before the first pause.
  const left = `${test.library}-left`;
  await new Promise((resolve) => setTimeout(resolve, 200));
  cpSync(test.library, left, { recursive: true, filter: (name) => !name.endsWith('.lock') });
  writeFileSync(join(ledgerFolder(left, ledger), JOURNAL), '');
  const again = await TestHost.open(left);
  open.push(again);
  const opened = await again.desk.openLedger({ ledger });
  const kept = 'state' in opened && 'recommendations' in opened.state ? opened.state.recommendations : {};
  expect(Object.keys(kept).length).toBeGreaterThanOrEqual(20);
  expect(await noticeCodes(again)).toEqual(['opening.lostHistory']);
  rmSync(left, { recursive: true, force: true });
});

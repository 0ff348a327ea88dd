import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { refusedWith, TestHost } from '../support/host';
import { archived, issuedWorkshop } from '../support/issuedWorkshop';
import { filesBelow } from '../../workspace/files/filesBelow';

let test: TestHost;
let away: string;
afterEach(async () => {
  await test.end();
  rmSync(away, { recursive: true, force: true });
});

it.each(['nothing', 'an empty folder'])(
  'a library that is moved away while it is open is not made anew where %s stands in its place',
  async (stands) => {
    const { test: host, workshop } = await issuedWorkshop();
    test = host;
    const kept = await archived(test, workshop, false);
    const file = await test.desk.exportWorkshopFile({ workshop });
    const bytes = Uint8Array.from(test.host.takeFile('file' in file ? file.file : '')?.bytes ?? []);
    const second = await test.createWorkshop('Second');
    const listed = Object.keys(await test.workshopList());
    away = `${test.library}-away`;
    renameSync(test.library, away);
    if (stands === 'an empty folder') mkdirSync(test.library);
    await expect(test.createWorkshop('Third')).rejects.toThrow(/^storage\./);
    const more = {
      openSample: await test.desk.openSample({ style: 'workshop-guide' }),
      importWorkshop: await test.desk.importWorkshop({ name: 'a.rapporteur', bytes, onKnown: 'keepBoth' }),
      putDraft: await test.desk.putDraft({ workshop: second, key: 'capture', text: 'typed' }),
      addPerson: await test.run({ scope: 'people', id: second }, 'participant.add', {
        id: 'p1',
        name: 'Awa',
      }),
      capture: await test.capture(second, 'r9', 'said'),
      verifyArchive: await test.desk.verifyArchive({ job: 'v', language: 'en' }),
      searchPackages: await test.desk.searchPackages({ words: 'border' }),
      archiveDocument: await test.desk.archiveDocument({
        workshop,
        language: 'en',
        allowMissing: true,
        job: 'a',
      }),
      eraseAttribution: await test.desk.eraseAttribution({ workshop, whose: 'all', job: 'e' }),
    };
    const reading = {
      past: await test.desk.past({ workshop, moment: { rev: 1 } }),
      listDrafts: await test.desk.listDrafts({ workshop: second }),
      listPackages: await test.desk.listPackages({}),
      verifyPackage: await test.desk.verifyPackage({ package: kept }),
      listPackageFiles: await test.desk.listPackageFiles({ package: kept }),
      verifyArchive: more.verifyArchive,
      searchPackages: more.searchPackages,
    };
    // That the library is away is said, and never that what lies in it is lost, closed or unknown.
    for (const [request, answer] of Object.entries(more))
      expect([request, refusedWith(answer)]).toEqual([
        request,
        expect.stringMatching(/^storage\.(gone|away)$/),
      ]);
    // What only reads is not told as something that could not be saved.
    for (const [request, answer] of Object.entries(reading))
      expect([request, refusedWith(answer)]).toEqual([request, 'storage.away']);
    const made = existsSync(test.library) ? await filesBelow(test.library) : [];
    expect(made).toEqual([]);
    // The library is back, and work goes on.
    rmSync(test.library, { recursive: true, force: true });
    renameSync(away, test.library);
    test = await test.reopened();
    expect(Object.keys(await test.workshopList())).toEqual(listed);
    expect(refusedWith(await test.capture(second, 'r9', 'said'))).toBeUndefined();
    expect(await test.desk.verifyPackage({ package: kept })).toMatchObject({ valid: true });
    expect(existsSync(join(test.library, 'archive', kept))).toBe(true);
  },
);

it('an archive without packages and a history are told as away too, never as empty, and no index is begun in an empty folder', async () => {
  const { test: host, workshop } = await TestHost.ready();
  test = host;
  away = `${test.library}-away`;
  renameSync(test.library, away);
  mkdirSync(test.library);
  const ledger = { scope: 'workshop' as const, id: workshop };
  const reading = {
    listPackages: await test.desk.listPackages({}),
    searchPackages: await test.desk.searchPackages({ words: 'border' }),
    verifyArchive: await test.desk.verifyArchive({ job: 'v', language: 'en' }),
    history: await test.desk.history({ ledger, path: [], limit: 5 }),
  };
  for (const [request, answer] of Object.entries(reading))
    expect([request, refusedWith(answer)]).toEqual([request, 'storage.away']);
  expect(await filesBelow(test.library)).toEqual([]);
  expect(readdirSync(test.library)).toEqual([]);
  rmSync(test.library, { recursive: true, force: true });
  renameSync(away, test.library);
  expect(refusedWith(await test.capture(workshop, 'r1', 'said'))).toBeUndefined();
  expect(await test.desk.listPackages({})).toMatchObject({ packages: [] });
});

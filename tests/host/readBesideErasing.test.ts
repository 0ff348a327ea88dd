import { sep } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { disk } from '../../workspace/files/fileSystem';
import { accepted, archived, issuedWorkshop, PLANTED } from '../support/issuedWorkshop';
import { filesThatHold } from '../support/planted';
import { TestHost } from '../support/host';
import { systemError } from '../workspace/support/faultyDisk';

/** Content that is read outside of the queue before an erasing and written after it: nothing erased may come back. */
let test: TestHost;
const { rename } = disk;
afterEach(async () => {
  disk.rename = rename;
  await test.end();
});

/** Delays the file that takes its place until everything else requested is read; `meanwhile` is requested then. */
function late(name: string, meanwhile: () => void = () => undefined): void {
  disk.rename = async (from, to) => {
    if (to.includes(name)) {
      disk.rename = rename;
      meanwhile();
      await new Promise((done) => setTimeout(done, 700));
    }
    return rename(from, to);
  };
}

it('an earlier wording that is restored while people are erased comes without their names', async () => {
  const ready = await TestHost.ready();
  test = ready.test;
  const { workshop } = ready;
  const ledger = { scope: 'workshop', id: workshop } as const;
  await test.run({ scope: 'people', id: workshop }, 'participant.add', { name: 'Zqawa Zqdiallo' });
  const { rev } = accepted(await test.capture(workshop, 'r1', 'As Zqawa Zqdiallo proposed, share'));
  const nodes = [{ type: 'text' as const, text: 'Share' }];
  await test.run(ledger, 'recommendation.reword', { id: 'r1', language: 'en', nodes, base: 1 });
  late('people-erased.json');
  const erased = test.desk.erasePeople({ workshop, inTexts: ['Zqawa Zqdiallo'] });
  const restored = test.desk.restore({ workshop, rev, scope: { of: 'whole' } });
  expect(await erased).toBeNull();
  expect(await restored).toHaveProperty('rev');
  expect(await test.wordings(workshop)).toEqual(['As […] proposed, share']);
  expect(await filesThatHold(test.library, ['Zqdiallo'])).toEqual([]);
});

it('a document that is made while proposers are erased is archived without them', async () => {
  const issued = await issuedWorkshop();
  test = issued.test;
  const { workshop } = issued;
  late('erasing-attribution.json');
  const erased = test.desk.eraseAttribution({ workshop, whose: 'all', job: 'erase' });
  await archived(test, workshop, true);
  accepted(await erased);
  expect(await filesThatHold(test.library, [PLANTED.said])).toEqual([]);
});

it('a package that is completed while proposers are erased is replaced', async () => {
  const issued = await issuedWorkshop();
  test = issued.test;
  const { workshop } = issued;
  let erased: Promise<unknown> | undefined;
  late(`${sep}archive${sep}${'2019'}`, () => {
    erased = test.desk.eraseAttribution({ workshop, whose: 'all', job: 'erase' });
  });
  await archived(test, workshop, true);
  expect(erased).toBeDefined();
  expect(await erased).toMatchObject({ replaced: [expect.any(String)], kept: [] });
  expect(await filesThatHold(test.library, [PLANTED.said])).toEqual([]);
});

it('a proposer entered after an erasing, while packages are still to be replaced, is not erased', async () => {
  const issued = await issuedWorkshop();
  test = issued.test;
  const { workshop } = issued;
  await archived(test, workshop, true);
  disk.rename = (from, to) =>
    to.includes(`${sep}archive${sep}`) ? Promise.reject(systemError('EIO')) : rename(from, to);
  const waits = await test.desk.eraseAttribution({ workshop, whose: 'all', job: 'erase' });
  expect(waits).toMatchObject({ refused: 'archive.redactionWaits' });
  disk.rename = rename;
  const ledger = { scope: 'workshop', id: workshop } as const;
  const said = { text: 'Said since', delegation: 'd2', recommendations: ['r2'] };
  expect(await test.run(ledger, 'contribution.record', said)).toHaveProperty('rev');
  test = await test.reopened();
  expect(await filesThatHold(test.library, [PLANTED.said])).toEqual([]);
  const { contributions } = await test.workshop(workshop);
  expect(Object.values(contributions)).toMatchObject([said]);
});

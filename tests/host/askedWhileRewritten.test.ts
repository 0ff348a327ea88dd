import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isRefusal } from '../../core/messages/refusal';
import { LIBRARY } from '../../core/ledger/ledger';
import { disk } from '../../workspace/files/fileSystem';
import { filesThatHold } from '../support/planted';
import { TestHost } from '../support/host';
import { systemError } from '../workspace/support/faultyDisk';

/** Requests of a window while the files of a ledger are replaced: they wait, and are answered from the new files. */
let test: TestHost;
let workshop: string;
const { rename } = disk;

beforeEach(async () => {
  ({ test, workshop } = await TestHost.ready());
});
afterEach(async () => {
  disk.rename = rename;
  await test.end();
});

/** Sends a request just before the first rewritten file takes its place; resolves to the answer. */
function askedInTheMiddle<T>(ask: () => Promise<T>, of = ''): Promise<T> {
  return new Promise((resolve, reject) => {
    disk.rename = async (from, to) => {
      if (from.endsWith(join(of, '.rewriting', '0'))) {
        disk.rename = rename;
        ask().then(resolve, reject);
        await new Promise((done) => setTimeout(done, 60));
      }
      return rename(from, to);
    };
  });
}

const PERSON = { id: 'p1', name: 'Zqawa Zqdiallo' };

async function proposed(): Promise<void> {
  const ledger = { scope: 'workshop', id: workshop } as const;
  await test.run(ledger, 'delegation.add', { id: 'zqd', kind: 'organisation', name: { en: 'Zqd Union' } });
  await test.capture(workshop, 'r1', 'Share information');
  await test.run(ledger, 'recommendation.setProposers', { id: 'r1', proposers: ['zqd'] });
}

it('a workshop requested while proposers are erased from its files is shown without them, and work in it goes on', async () => {
  await proposed();
  const asked = askedInTheMiddle(() => test.desk.openLedger({ ledger: { scope: 'workshop', id: workshop } }));
  const erased = await test.desk.eraseAttribution({ workshop, whose: 'all', job: 'erase' });
  expect(erased).toEqual({ replaced: [], kept: [] });
  expect(JSON.stringify(await asked)).not.toContain('"zqd"]');
  expect(await test.capture(workshop, 'r2', 'Said afterwards')).toHaveProperty('rev');
  await test.host.close();
  expect(await filesThatHold(test.library, ['"proposers":["zqd"'])).toEqual([]);
  test = await TestHost.open(test.library);
  expect(await test.wordings(workshop)).toEqual(['Share information', 'Said afterwards']);
});

it('a hand-over asked for while proposers are erased holds none of them', async () => {
  await proposed();
  const asked = askedInTheMiddle(() => test.desk.handOver({ workshop, label: 'Group 1' }));
  expect(await test.desk.eraseAttribution({ workshop, whose: 'all', job: 'erase' })).toMatchObject({
    kept: [],
  });
  const file = await asked;
  if (isRefusal(file)) throw new Error(file.refused);
  const bytes = test.host.takeFile(file.file)?.bytes ?? new Uint8Array();
  await mkdir(join(test.library, 'handed'));
  await writeFile(join(test.library, 'handed', 'a.handover'), bytes);
  // It is searched as it is unpacked; the text that it brings is found there, the proposer is not.
  expect(await filesThatHold(test.library, ['Share information'])).toContain(join('handed', 'a.handover'));
  expect(await filesThatHold(test.library, ['"proposers":["zqd"'])).toEqual([]);
});

/** A list of workshops that shows a name, which is erased next. */
async function named(): Promise<void> {
  await test.run({ scope: 'people', id: workshop }, 'participant.add', PERSON);
  const title = { en: `In memory of ${PERSON.name}` };
  await test.run({ scope: 'workshop', id: workshop }, 'meeting.describe', { title });
  test = await test.reopened();
}

it('the list of workshops requested while a name is erased from it is shown without it, and work goes on', async () => {
  await named();
  const asked = askedInTheMiddle(() => test.desk.openLedger({ ledger: LIBRARY }), 'library');
  expect(await test.desk.erasePeople({ workshop, inTexts: [PERSON.name] })).toBeNull();
  expect(JSON.stringify(await asked)).not.toContain('Zqdiallo');
  const ben = { id: 'ben', name: 'Ben', role: 'rapporteur' as const };
  expect(await test.run(LIBRARY, 'actor.add', ben)).toHaveProperty('rev');
  await test.host.close();
  expect(await filesThatHold(test.library, ['Zqdiallo'])).toEqual([]);
  test = await TestHost.open(test.library);
});

it('a list of workshops whose rewriting a disk fault ended takes changes again once the disk works', async () => {
  await named();
  disk.rename = (from, to) =>
    /library[/\\]\.rewriting[/\\]\d+$/.test(from) ? Promise.reject(systemError('EIO')) : rename(from, to);
  expect(await test.desk.erasePeople({ workshop, inTexts: [PERSON.name] })).toHaveProperty('refused');
  disk.rename = rename;
  expect(await test.desk.openLedger({ ledger: LIBRARY })).toHaveProperty('rev');
  const second = await test.createWorkshop('Made after it');
  expect(Object.keys(await test.workshopList())).toContain(second);
  expect((await test.workshopList())[workshop]?.title).toEqual({ en: 'In memory of […]' });
  expect(await test.desk.erasePeople({ workshop, inTexts: [PERSON.name] })).toBeNull();
});

import { afterEach, beforeEach, expect, it } from 'vitest';
import { isRefusal } from '../../core/messages/refusal';
import { disk } from '../../workspace/files/fileSystem';
import { filesThatHold } from '../support/planted';
import { TestHost } from '../support/host';
import { systemError } from '../workspace/support/faultyDisk';

let test: TestHost;
let workshop: string;
const { rename, unlink } = disk;
afterEach(async () => {
  Object.assign(disk, { rename, unlink });
  await test.end();
});

/** A disk fault after the new files of an erasing are written and planned, before all of them are in place. */
function failInTheMiddle(times = Infinity): void {
  let left = times;
  disk.rename = (from, to) => {
    if (!/\.rewriting[/\\]\d+$/.test(from) || left <= 0) return rename(from, to);
    left -= 1;
    return Promise.reject(systemError('EIO'));
  };
}

beforeEach(async () => {
  ({ test, workshop } = await TestHost.ready());
  const ledger = { scope: 'workshop', id: workshop } as const;
  await test.run(ledger, 'delegation.add', { id: 'zqd', kind: 'organisation', name: { en: 'Zqd Union' } });
  await test.capture(workshop, 'r1', 'Share information');
  await test.run(ledger, 'recommendation.setProposers', { id: 'r1', proposers: ['zqd'] });
});

it('a capture after an erasing that failed half-way is kept when the erasing is finished', async () => {
  failInTheMiddle();
  expect(await test.desk.eraseAttribution({ workshop, whose: 'all', job: 'erase' })).toMatchObject({
    refused: expect.any(String),
  });
  const early = await test.capture(workshop, 'r2', 'Said while the disk fails');
  const draft = await test.desk.putDraft({ workshop, key: 'capture', text: 'half a sentence' });
  disk.rename = rename;
  await test.capture(workshop, 'r3', 'Said once it is well again');
  await test.desk.putDraft({ workshop, key: 'note', text: 'half a note' });
  const wordings = [
    'Share information',
    ...(isRefusal(early) ? [] : ['Said while the disk fails']),
    'Said once it is well again',
  ];
  expect(await test.wordings(workshop)).toEqual(wordings);
  test = await test.reopened();
  expect(await test.wordings(workshop)).toEqual(wordings);
  const drafts = await test.desk.listDrafts({ workshop });
  const texts = [...(isRefusal(draft) ? [] : ['half a sentence']), 'half a note'];
  expect(Array.isArray(drafts) && drafts.map(({ text }) => text)).toEqual(texts);
  expect(await filesThatHold(test.library, ['"proposers":["zqd"'])).toEqual([]);
});

it('an erasing with a brief disk fault in the middle is done, and reported as done', async () => {
  failInTheMiddle(1);
  expect(await test.desk.eraseAttribution({ workshop, whose: 'all', job: 'erase' })).toEqual({
    replaced: [],
    kept: [],
  });
  expect(await filesThatHold(test.library, ['"proposers":["zqd"'])).toEqual([]);
});

it('an erasing that failed half-way is finished by the next one', async () => {
  failInTheMiddle();
  await test.desk.eraseAttribution({ workshop, whose: 'all', job: 'erase' });
  disk.rename = rename;
  expect(await test.desk.eraseAttribution({ workshop, whose: ['r1'], job: 'again' })).toMatchObject({
    kept: [],
  });
  expect(await filesThatHold(test.library, ['"proposers":["zqd"'])).toEqual([]);
});

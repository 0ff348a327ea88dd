import { rename } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { Refusal } from '../../core/messages/refusal';
import { accepted, choose, copied, laptop, stick } from '../support/laptops';
import type { TestHost } from '../support/host';

const NAME = 'Zephyrine Quatremaine';
const addTo = (test: TestHost, workshop: string) =>
  test.run({ scope: 'people', id: workshop }, 'participant.add', { id: 'p1', name: NAME });
const preview = async (test: TestHost, workshop: string) =>
  accepted(await test.desk.previewErasure({ workshop, job: 'look' })).copies;
const record = async (test: TestHost, workshop: string) =>
  accepted(await test.desk.erasureRecord({ workshop }));
const done = (answer: null | Refusal) => accepted(answer ?? 'erased');

it('erasing says which other workshops keep the same people, before and afterwards, until they are erased there', async () => {
  const { test, workshop } = await laptop();
  const beside = await test.createWorkshop();
  const stranger = await test.createWorkshop();
  await addTo(test, workshop);
  await addTo(test, beside);
  await test.run({ scope: 'people', id: stranger }, 'participant.add', { id: 'p1', name: 'Somebody Else' });
  expect(await record(test, workshop)).toBeNull();
  expect(await preview(test, workshop)).toEqual({ workshops: [beside], earlier: [] });
  done(await test.desk.erasePeople({ workshop }));
  expect(await record(test, workshop)).toMatchObject({ left: { workshops: [beside], earlier: [] } });
  done(await test.desk.erasePeople({ workshop: beside }));
  expect(await record(test, workshop)).toMatchObject({ left: { workshops: [], earlier: [] } });
});

it('erasing says that a second copy waits for its stick, and that it is done once a copy was made', async () => {
  const { test, workshop } = await laptop();
  await addTo(test, workshop);
  await choose(test, null);
  await copied(test);
  expect(await preview(test, workshop)).toMatchObject({ secondCopy: { isThere: true } });
  await rename(stick, `${stick}-away`);
  expect(await preview(test, workshop)).toMatchObject({ secondCopy: { isThere: false } });
  done(await test.desk.erasePeople({ workshop }));
  expect(await record(test, workshop)).toMatchObject({ left: { secondCopy: { isThere: false } } });
  await rename(`${stick}-away`, stick);
  accepted(await test.desk.backUpNow({ job: 'now' }));
  expect((await record(test, workshop))?.left.secondCopy).toBeUndefined();
});

it('erasing names the place of copies that are made no more', async () => {
  const { test, workshop } = await laptop();
  await addTo(test, workshop);
  await choose(test, null);
  await copied(test);
  accepted(await test.desk.stopBackup({}));
  const label = stick.split('/').at(-1);
  expect(await preview(test, workshop)).toEqual({ workshops: [], earlier: [label] });
  done(await test.desk.erasePeople({ workshop }));
  expect(await record(test, workshop)).toMatchObject({ left: { earlier: [label] } });
});

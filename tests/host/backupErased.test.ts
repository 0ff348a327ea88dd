import { rename } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { LIBRARY } from '../../core/ledger/ledger';
import { TestHost } from '../support/host';
import { filesThatHold } from '../support/planted';
import { accepted, restoreFrom, choose, hosts, laptop, open, place, stick } from '../support/laptops';

it('a copy from before people were erased does not bring them back', async () => {
  const { test, workshop } = await laptop(600_000);
  await choose(test, null);
  await test.run({ scope: 'people', id: workshop }, 'participant.add', { id: 'p1', name: 'Oumou Sangaré' });
  await test.desk.backUpNow({ job: 'now' });
  const spare = await open(undefined, 600_000);
  await restoreFrom(spare, '');
  accepted((await spare.desk.erasePeople({ workshop })) ?? 'erased');
  expect((await restoreFrom(spare, '')).workshops).toMatchObject([{ workshop, outcome: 'here' }]);
  const people = accepted(await spare.desk.openLedger({ ledger: { scope: 'people', id: workshop } }));
  expect('participants' in people.state && people.state.participants).toEqual({});
});

it('erased names are removed from an older backup too, once the next one holds a copy', async () => {
  const { test, workshop } = await laptop(600_000);
  await choose(test, null);
  await test.run({ scope: 'people', id: workshop }, 'participant.add', { id: 'p1', name: 'Oumou Sangaré' });
  accepted(await test.desk.backUpNow({ job: 'now' }));
  const [before] = (await place(test)).backups;
  await test.desk.stopBackup({});
  await choose(test);
  expect((await place(test)).backups).toHaveLength(2);
  await rename(stick, `${stick}-out`);
  accepted((await test.desk.erasePeople({ workshop })) ?? 'erased');
  await rename(`${stick}-out`, stick);
  accepted(await test.desk.backUpNow({ job: 'again' }));
  const { backups } = await place(test);
  expect(backups).toHaveLength(1);
  expect(backups.map(({ backup }) => backup)).not.toContain(before?.backup);
  expect(await filesThatHold(stick, ['Oumou Sangaré'])).toEqual([]);
});

it('a copy from a laptop whose clock was ahead does not bring them back either', async () => {
  let ahead = 365 * 86_400_000;
  const now = () => new Date(Date.now() + ahead).toISOString();
  const test = await TestHost.open(undefined, { backupPauseMs: 600_000, now });
  hosts.push(test);
  await test.run(LIBRARY, 'actor.add', { id: 'awa', name: 'Awa', role: 'rapporteur' });
  const workshop = await test.createWorkshop();
  await test.run({ scope: 'people', id: workshop }, 'participant.add', { id: 'p1', name: 'Oumou Sangaré' });
  await choose(test, null);
  const spare = await open(undefined, 600_000);
  await restoreFrom(spare, '');
  ahead = 0;
  accepted((await spare.desk.erasePeople({ workshop })) ?? 'erased');
  await restoreFrom(spare, '');
  const people = accepted(await spare.desk.openLedger({ ledger: { scope: 'people', id: workshop } }));
  expect('participants' in people.state && people.state.participants).toEqual({});
});

it('a copy restored beside a workshop whose people were erased does not name them in its texts', async () => {
  const name = 'Oumou Sangaré';
  const { test, workshop } = await laptop(600_000);
  await choose(test, null);
  await test.run({ scope: 'people', id: workshop }, 'participant.add', { id: 'p1', name });
  await test.capture(workshop, 'n1', `As ${name} proposed`);
  await test.desk.backUpNow({ job: 'now' });
  const spare = await open(undefined, 600_000);
  await restoreFrom(spare, '');
  await test.capture(workshop, 'n2', `What ${name} added`);
  await test.desk.backUpNow({ job: 'again' });
  accepted((await spare.desk.erasePeople({ workshop, inTexts: [name], job: 'erase' })) ?? 'erased');
  const [brought] = (await restoreFrom(spare, '')).workshops;
  expect(brought?.outcome).toBe('both');
  expect(await spare.wordings(brought?.workshop ?? '')).toEqual(['As […] proposed', 'What […] added']);
});

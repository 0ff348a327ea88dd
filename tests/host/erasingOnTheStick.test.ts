import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SECOND_COPY_FILE } from '../../workspace/backup/libraryFiles';
import { refusedWith } from '../support/host';
import { accepted, choose, copied, laptop, open, stick } from '../support/laptops';
import { filesThatHold } from '../support/planted';

it('an erasing is refused, and can be repeated, where it cannot be recorded that older copies must be removed', async () => {
  const { test, workshop } = await laptop();
  const name = 'Zephyrine Quatremaine';
  await test.run({ scope: 'people', id: workshop }, 'participant.add', { id: 'p1', name });
  await choose(test, null);
  await copied(test);
  expect((await filesThatHold(stick, [name])).length).toBeGreaterThan(0);
  const chosen = join(test.library, SECOND_COPY_FILE);
  await rename(chosen, `${chosen}.away`);
  await mkdir(join(chosen, 'in the way'), { recursive: true });
  expect(refusedWith(await test.desk.erasePeople({ workshop }))).toBe('storage.failed');
  const people = accepted(await test.desk.openLedger({ ledger: { scope: 'people', id: workshop } }));
  expect(people.state).toMatchObject({ participants: { p1: { name } } });
  await rm(chosen, { recursive: true });
  await rename(`${chosen}.away`, chosen);
  accepted((await test.desk.erasePeople({ workshop })) ?? 'erased');
  await copied(test);
  expect(await filesThatHold(stick, [name])).toEqual([]);
});

it('older copies are removed at the next start, when the laptop died at the end of an erasing', async () => {
  const { test, workshop } = await laptop();
  const name = 'Zephyrine Quatremaine';
  await test.run({ scope: 'people', id: workshop }, 'participant.add', { id: 'p1', name });
  await choose(test, null);
  await copied(test);
  const away = `${stick}-away`;
  await rename(stick, away);
  accepted((await test.desk.erasePeople({ workshop })) ?? 'erased');
  // The disk as it is at that moment: nothing was closed.
  const dead = `${test.library}-dead`;
  await cp(test.library, dead, { recursive: true, filter: (path) => !path.includes('.lock') });
  await rename(away, stick);
  await copied(await open(dead));
  expect(await filesThatHold(stick, [name])).toEqual([]);
});

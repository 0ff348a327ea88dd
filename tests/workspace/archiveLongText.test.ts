import { expect, it } from 'vitest';
import { archiveWith } from './support/archived';
import { temporaryFolders } from './support/folders';
import { accepted } from './support/notebook';
import { cpuClock } from '../support/cpu';

const folder = temporaryFolders();

it('a package with a text of 60 MB is reported as not readable, delays no search, and is listed and verified', async () => {
  const text = 'coopération '.repeat(5_000_000);
  const { archive, ids } = await archiveWith(folder(), { text }, { workshop: 'w2', language: 'en' });
  const spent = cpuClock();
  const found = accepted(await archive.search('coopération', Infinity));
  expect(spent()).toBeLessThan(5_000);
  expect(found.hits.map((hit) => hit.package)).toEqual([ids[1]]);
  expect(found.unreadable).toMatchObject([{ refused: expect.any(String) }]);
  expect(
    accepted(await archive.list(Infinity))
      .packages.map((each) => each.package)
      .sort(),
  ).toEqual([...ids].sort());
  expect(accepted(await archive.verify(ids[0] ?? '')).problems).toEqual([]);
  await archive.close();
}, 30_000);

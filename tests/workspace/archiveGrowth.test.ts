import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Archive } from '../../workspace/archive/archive';
import { depositOf, putPackages } from '../bench/archiveSubjects';
import { temporaryFolders } from './support/folders';
import { accepted } from './support/notebook';

const folder = temporaryFolders();

/** CPU milliseconds that work takes: other programs do not make them more. */
async function cpu(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

async function costs(packages: number): Promise<{ taken: number; gone: number; added: number }> {
  const place = join(folder(), 'archive');
  mkdirSync(place);
  putPackages(place, packages, 12);
  const archive = accepted(await Archive.open(place));
  const taken = await cpu(async () => {
    expect(accepted(await archive.list()).packages).toHaveLength(packages);
    while (accepted(await archive.search('workshop')).pending > 0);
  });
  const added = await cpu(() => archive.add({ ...depositOf(0, 12), workshop: 'added' }));
  await archive.close();
  // Every package gives way to another of its name: each row is taken out and made anew.
  putPackages(place, packages, 13);
  const again = accepted(await Archive.open(place));
  const gone = await cpu(async () => {
    expect(accepted(await again.list()).packages).toHaveLength(packages + 1);
    while (accepted(await again.search('workshop')).pending > 0);
  });
  await again.close();
  return { taken, gone, added };
}

describe('an archive that grows', () => {
  it('costs no more than in proportion to be listed and indexed, and next to nothing more to be added to', async () => {
    const few = await costs(40);
    const many = await costs(200);
    // Five times as many packages: what is quadratic takes 25 times as long.
    expect(many.taken / few.taken).toBeLessThan(10);
    expect(many.gone / few.gone).toBeLessThan(10);
    expect(many.added).toBeLessThan(many.taken / 4);
  }, 60_000);
});

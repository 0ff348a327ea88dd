import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { TestHost } from '../support/host';
import { archived, issuedWorkshop, OTHERS, PLANTED } from '../support/issuedWorkshop';
import { filesThatHold } from '../support/planted';

let test: TestHost;
afterEach(async () => test.end());

const SAID = [PLANTED.said, OTHERS.said];

async function holdingWhatWasSaid(contributions: boolean): Promise<string[]> {
  const started = await issuedWorkshop();
  test = started.test;
  await archived(test, started.workshop, contributions);
  return filesThatHold(join(test.library, 'archive'), SAID);
}

it('a package holds no contribution, in any byte of it, unless that was chosen', async () => {
  expect(await holdingWhatWasSaid(false)).toEqual([]);
});

it('a package holds the contributions, in the workshop file alone, when that was chosen', async () => {
  const holding = await holdingWhatWasSaid(true);
  expect(holding.map((path) => path.split('.').at(-1))).toEqual(['rapporteur']);
});

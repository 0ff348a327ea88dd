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

it('a package holds no sentence of what was said, in any byte of it, unless that was asked for', async () => {
  expect(await holdingWhatWasSaid(false)).toEqual([]);
});

it('with the tick it holds what was said, in the workshop file alone', async () => {
  const holding = await holdingWhatWasSaid(true);
  expect(holding.map((path) => path.split('.').at(-1))).toEqual(['rapporteur']);
});

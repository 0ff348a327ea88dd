import { chmodSync, chownSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, type TestContext } from 'vitest';
import { explain } from '../../core/messages/explain';
import { isRefusal } from '../../core/messages/refusal';
import { TestHost } from '../support/host';

/** "nobody" on every Linux: somebody whom rights keep from writing, as they never do root. */
const NOBODY = 65_534;
const asRoot = () => process.seteuid?.(0);

let test: TestHost | undefined;
afterEach(async () => {
  if (process.geteuid?.() === NOBODY) asRoot();
  await test?.end();
});

it('a journal that may not be written to is told with what to do, nothing is acknowledged, and nothing before it is lost', async (context: TestContext) => {
  if (process.platform === 'win32') return context.skip('Windows has no such rights');
  const ready = await TestHost.ready();
  test = ready.test;
  const { workshop } = ready;
  await test.capture(workshop, 'r1', 'Said before');
  await test.host.close();
  const folder = join(test.library, 'workshops', workshop);
  const journals = readdirSync(folder).filter((name) => name.startsWith('journal-'));
  expect(journals.length).toBeGreaterThan(0);
  const isRoot = process.geteuid?.() === 0;
  if (isRoot)
    for (const path of ['', ...readdirSync(test.library, { recursive: true, encoding: 'utf8' })])
      chownSync(join(test.library, path), NOBODY, NOBODY);
  for (const name of journals) {
    if (isRoot) chownSync(join(folder, name), 0, 0);
    chmodSync(join(folder, name), 0o444);
  }

  if (isRoot) process.seteuid?.(NOBODY);
  test = await TestHost.open(test.library);
  expect(await test.wordings(workshop)).toEqual(['Said before']);
  const refused = await test.capture(workshop, 'r2', 'Said now');
  if (!isRefusal(refused)) throw new Error('acknowledged');
  expect(refused.refused).toBe('storage.readOnly');
  expect(explain(refused, 'en')).toMatch(/^NOT saved: .*Copy it to a place where you may write/);
  expect(explain(refused, 'fr')).toMatch(/^NON enregistré/);
  expect(await test.wordings(workshop)).toEqual(['Said before']);
  await test.host.close();

  if (isRoot) asRoot();
  for (const name of journals) chmodSync(join(folder, name), 0o600);
  test = await TestHost.open(test.library);
  expect(await test.wordings(workshop)).toEqual(['Said before']);
  expect(isRefusal(await test.capture(workshop, 'r2', 'Said now'))).toBe(false);
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { workshopFileText } from '../../core/exchange/write';
import { programmeInput } from '../fixtures/programme';
import { rapporteur } from './run';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-order-'));
  file = path.join(folder, 'workshop.rapporteur');
  writeFileSync(file, workshopFileText(programmeInput(['en']).workshop));
  // The first run builds the bundle when its sources changed.
  await rapporteur(['--version']);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const exported = async (name: string, ...more: string[]) => {
  const out = path.join(folder, name);
  const ended = await rapporteur(['export', file, '--out', out, '--running-order', ...more]);
  return { ...ended, bytes: ended.code === 0 ? readFileSync(out) : undefined };
};

it('prints the running order of a workshop file, in one language or two', { timeout: 60_000 }, async () => {
  const text = (await exported('order.md', '--language', 'fr')).bytes?.toString();
  expect(text).toContain('# Déroulement des travaux');
  expect(text).toContain('| 10:45–11:30 | 3 | Retours | Union africaine |');
  const both = (await exported('both.html', '--beside', 'fr')).bytes?.toString();
  expect(both).toContain('Running order');
  expect(both).toContain('Itinéraires');
  expect((await exported('order.pdf')).bytes?.subarray(0, 5).toString()).toBe('%PDF-');
  expect((await exported('order.docx')).code).toBe(0);
});

it('refuses forms that do not go with it', async () => {
  expect(await exported('order.docx', '--reading')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--running-order makes a document of its own'),
  });
  const held = await rapporteur(['export', file, '--out', path.join(folder, 'x.docx'), '--held']);
  expect(held).toMatchObject({ code: 2, err: expect.stringContaining('add --running-order') });
  const ofFile = ['export', file, '--out', path.join(folder, 'x.docx'), '--running-order', '--held'];
  expect(await rapporteur(ofFile)).toMatchObject({ code: 2, err: expect.stringContaining('with --from ID') });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HELP } from '../../cli/help';
import { workshopFileText } from '../../core/exchange/write';
import { boothWorkshop } from '../fixtures/booth';
import { rapporteur } from './run';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'rapporteur-booth-'));
  file = path.join(folder, 'workshop.rapporteur');
  writeFileSync(file, workshopFileText(boothWorkshop()));
  // The first run builds the bundle when its sources changed.
  await rapporteur(['--version']);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const exported = async (name: string, ...more: string[]) => {
  const out = path.join(folder, name);
  const ended = await rapporteur(['export', file, '--out', out, ...more]);
  return { ...ended, bytes: ended.code === 0 ? readFileSync(out) : undefined };
};

it(
  'prints a booth pack of a workshop file in every format, in two languages or one',
  { timeout: 60_000 },
  async () => {
    const text = (await exported('booth.md', '--booth', '--beside', 'fr')).bytes?.toString();
    expect(text).toContain('## 3. Texts / Textes');
    expect(text).toContain('| the United Kingdom | le Royaume-Uni |');
    expect(text).toContain('\\[non traduit\\]');
    expect(text).toContain('| silence procedure |');
    const page = (await exported('booth.html', '--booth', '--language', 'fr')).bytes?.toString();
    expect(page).toContain('Dossier des interprètes');
    expect((await exported('booth.pdf', '--booth')).bytes?.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await exported('booth.docx', '--booth', '--beside', 'fr')).code).toBe(0);
  },
);

it('reads no names of people: bodies that preside are named, persons are not', async () => {
  const text = (await exported('booth.txt', '--booth')).bytes?.toString();
  expect(text).toContain('1. Programme');
  expect(text).toContain('African Union');
  expect(text).not.toContain('Maïga');
});

it('stands in the help, and refuses forms that do not go with it', async () => {
  for (const option of ['--booth', '--speakers']) expect(HELP).toContain(`      ${option} `);
  for (const other of ['--reading', '--annex', '--mapping', '--running-order'])
    expect(await exported('wrong.docx', '--booth', other)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--booth makes a document of its own'),
    });
  expect(await exported('wrong.docx', '--speakers')).toMatchObject({
    code: 2,
    err: expect.stringContaining('add --booth'),
  });
  expect(await exported('wrong.docx', '--booth', '--speakers')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--speakers needs a workshop of the library, with --from ID'),
  });
});

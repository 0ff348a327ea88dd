import { appendFileSync, chmodSync, copyFileSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readWord } from '../e2e/support/readWord';
import { rapporteur as here, sample } from '../cli/run';
import { expect, test } from './system';
import { runToEnd, type Place } from './windows';

const rapporteur = (place: Place, ...words: string[]) => runToEnd(place, 'dist/node/rapporteur.cjs', words);

function withSample(place: Place): string {
  copyFileSync(sample('workshop-guide'), path.join(place.here, 'workshop.rapporteur'));
  return `${place.windows}\\workshop.rapporteur`;
}

test('the command line exports the same bytes on drive C: as here, into a folder that it makes', async ({
  place,
}) => {
  const file = withSample(place);
  const out = `${place.windows}\\exports\\conclusions of Abidjan.docx`;
  const at = ['--at', '2026-11-27T10:00:00.000Z'];
  expect(await rapporteur(place, 'export', file, '--out', out, ...at)).toEqual({
    code: 0,
    said: `Wrote ${out}\n`,
  });
  const bytes = readFileSync(path.join(place.here, 'exports/conclusions of Abidjan.docx'));
  expect((await readWord(bytes)).items.length).toBeGreaterThan(10);

  const mine = path.join(place.here, 'here.docx');
  await here(['export', sample('workshop-guide'), '--out', mine, ...at]);
  expect(bytes.equals(readFileSync(mine))).toBe(true);
});

test('the command line archives, lists, finds and verifies, and notices one changed byte', async ({
  place,
}) => {
  const library = ['--library', `${place.windows}\\Library`];
  const added = await rapporteur(
    place,
    'archive',
    'add',
    withSample(place),
    '--issued-on',
    '2019-11-04',
    ...library,
  );
  expect(added.code).toBe(0);
  expect(added.said).toMatch(/^2019-10-24_abidjan_\S+_en_1\n/);
  const [id = ''] = added.said.split('\n');
  expect((await rapporteur(place, 'archive', 'list', ...library)).said).toContain(id);
  expect((await rapporteur(place, 'archive', 'search', 'smuggling', ...library)).said).toContain(id);
  const whole = await rapporteur(place, 'archive', 'verify', ...library);
  expect(whole.code).toBe(0);

  const data = path.join(place.here, 'Library/archive', id, 'data');
  const document = path.join(data, readdirSync(data).find((name) => name.endsWith('.docx')) ?? '');
  chmodSync(document, 0o600);
  appendFileSync(document, 'x');
  const damaged = await rapporteur(place, 'archive', 'verify', ...library);
  expect(damaged.code).toBe(1);
  expect(damaged.said).toContain('.docx');
});

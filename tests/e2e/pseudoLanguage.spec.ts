import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { LIBRARY } from '../../core/ledger/ledger';
import { en } from '../../renderer/locales/en';
import type * as server from '../../server/main';
import { EU, PARTNER } from '../fixtures/emblems';
import { buildPseudo, markFormats } from './pseudoLanguage/build';
import { foreignWords, Typed } from './pseudoLanguage/foreignWords';
import { markAll } from './pseudoLanguage/mark';
import { fillLibrary, introduce } from './screenshots/filledLibrary';
import { LATE_TEXTS } from './screenshots/lateAgenda';
import { PLAN_TEXT, WHOLE_PLAN_TEXT } from './screenshots/planTextScreens';
import type { Screen } from './screenshots/screen';
import { EMPTY_SCREENS, FIRST_SCREENS, SCREENS } from './screenshots/screens';
import { Stage } from './screenshots/stage';

const root = path.join(import.meta.dirname, '../..');
const LIST = path.join(root, 'tests/fixtures/lists/inscriptions.csv');
/** The built host, served with the pages of the pseudo language. */
const { run } = createRequire(import.meta.url)(path.join(root, 'dist/node/server.cjs')) as typeof server;

const test = base.extend<{ stage: Stage }, { pseudo: string }>({
  pseudo: [
    // eslint-disable-next-line no-empty-pattern -- a fixture takes its others as a pattern, and this one needs none
    async ({}, use) => {
      const { folder, remove } = await buildPseudo();
      await use(folder);
      remove();
    },
    { scope: 'worker' },
  ],
  stage: async ({ page, pseudo }, use) => {
    const library = mkdtempSync(path.join(tmpdir(), 'rapporteur-e2e-'));
    const started = await run({
      library,
      templates: path.join(root, 'templates'),
      renderer: pseudo,
      worker: path.join(root, 'dist/node/worker.cjs'),
      port: 0,
    });
    if ('refused' in started) throw new Error(started.refused);
    await page.addInitScript(markFormats);
    await page.goto(started.deskLink());
    await use(new Stage(page, markAll(en)));
    await started.close();
    rmSync(library, { recursive: true, force: true });
  },
});

/** Texts on the screens that come neither from `templates/` nor from the library: names of languages, people, files. */
const TYPED = [
  ...['Rapporteur', 'Français', 'EN', 'FR'],
  ...['Awa Diop', 'Ms Mariam Traoré', 'Ms Elena Ruiz', 'Mr Kouassi N’Dri', 'Col. Ibrahim Saïdou'],
  ...['15', '17'].flatMap((action) => [
    `With reference to the Marrakesh Action Plan - Action ${action}`,
    `En référence au Plan d’action de Marrakech - Action ${action}`,
  ]),
  ...[
    'Country',
    'E-mail',
    'a@example.org',
    'b@example.org',
    'Judge',
    'Jo Roe',
    'Adviser',
    'inscriptions.csv',
  ],
  'With reference to the Marrakesh Action Plan – Actions 16 and 17',
  'Workshop that begins tomorrow',
  'gui',
  'Train magistrates in financial investigations',
  'Protect witnesses and their families',
  'Guinée: Open a telephone line for families',
  '2019-10-24_Abidjan_Conclusions_EN_draft-1.docx',
  '2019-10-24_Abidjan_Booth-pack_EN-FR_draft-1.docx',
  '2019-10-24_Abidjan_Workshop-on-the-fight-against-migrant-smuggling.rapporteur',
];

test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });
test.setTimeout(240_000);

async function lookAt(stage: Stage, screens: readonly Screen[], typed: Typed): Promise<string[]> {
  const all: string[] = [];
  for (const { name, open } of screens) {
    await open(stage);
    if (stage.workshop !== '')
      typed.add(await stage.ask('openLedger', { ledger: { scope: 'workshop', id: stage.workshop } }));
    for (const words of await foreignWords(stage.desk, typed)) all.push(`${name}: ${words}`);
  }
  return all;
}

test('every word of every screen comes from a catalogue, from templates or from people', async ({
  stage,
}) => {
  const typed = new Typed().addFolder(path.join(root, 'templates')).add(TYPED);
  typed.add(PLAN_TEXT);
  typed.add(WHOLE_PLAN_TEXT);
  typed.add(LATE_TEXTS);
  typed.add([EU.alt, PARTNER.alt]);
  typed.add(readFileSync(LIST, 'latin1').split(/[;,\r\n]+/));
  const all = await lookAt(stage, FIRST_SCREENS, typed);
  await introduce(stage);
  all.push(...(await lookAt(stage, EMPTY_SCREENS, typed)));
  await fillLibrary(stage);
  typed.add(await stage.ask('openLedger', { ledger: LIBRARY }));
  typed.add(await stage.ask('openLedger', { ledger: { scope: 'people', id: stage.workshop } }));
  for (const screens of Object.values(SCREENS)) all.push(...(await lookAt(stage, screens, typed)));
  expect([...new Set(all)]).toEqual([]);
});

test('a word that is in no catalogue is found, with its screen and its place', async ({ stage }) => {
  await introduce(stage);
  await stage.showOutside('library');
  const typed = new Typed().add('Awa Diop');
  const before = await foreignWords(stage.desk, typed);
  await stage.desk.evaluate(() => {
    const planted = document.createElement('button');
    planted.className = 'planted';
    planted.title = 'Planted title';
    planted.textContent = 'Planted words';
    document.body.append(planted);
  });
  const after = await foreignWords(stage.desk, typed);
  expect(after.filter((each) => !before.includes(each))).toEqual([
    'button.planted[title]: Planted title',
    'button.planted: Planted words',
  ]);
});

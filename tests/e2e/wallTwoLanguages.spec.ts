import type { Node } from '../../core/model/text';
import type { Slide } from '../../core/room/stage';
import { introduce } from './screenshots/filledLibrary';
import { Stage } from './screenshots/stage';
import { openWall } from './screenshots/wall';
import { cutOnWall, WALLS } from './support/cutOnWall';
import { expect, test } from './support/rapporteur';

const words = (text: string): Node[] => [{ type: 'text', text }];
const TEXT = { en: 'Protect witnesses.', fr: 'Protéger les témoins.' };
const LONG = {
  en: 'Set up joint investigation teams, exchange liaison officers, and share operational and financial intelligence through secure channels. '.repeat(
    6,
  ),
  fr: 'Créer des équipes communes d’enquête, échanger des officiers de liaison et partager le renseignement opérationnel et financier par des voies sûres. '.repeat(
    6,
  ),
};
const TITLE = {
  en: 'Experience of investigations along the routes, and what the States have made of the recommendations of the three meetings before',
  fr: 'Expérience des enquêtes le long des routes, et suites données par les États aux recommandations des trois réunions précédentes',
};
const NAMES = [
  [
    'United Kingdom of Great Britain and Northern Ireland',
    'Royaume-Uni de Grande-Bretagne et d’Irlande du Nord',
  ],
  ['European Border and Coast Guard Agency', 'Agence européenne de garde-frontières et de garde-côtes'],
  ...Array.from({ length: 29 }, (_, at) => [`State number ${at + 3}`, `État numéro ${at + 3}`]),
];

async function fill(stage: Stage): Promise<void> {
  await introduce(stage);
  ({ workshop: stage.workshop } = await stage.ask('createWorkshop', {
    title: { en: 'Workshop on migrant smuggling' },
    languages: ['en'],
    style: 'workshop-guide',
    startsOn: '2019-10-24',
    endsOn: '2019-10-24',
    place: 'Abidjan',
    timeZone: 'Africa/Abidjan',
  }));
  await stage.inWorkshop('workshop.setLanguages', { languages: ['en', 'fr'] });
  for (const [id, text] of [
    ['short', TEXT],
    ['long', LONG],
  ] as const) {
    await stage.inWorkshop('recommendation.capture', { id, language: 'en', nodes: words(text.en) });
    await stage.inWorkshop('recommendation.reword', { id, language: 'fr', nodes: words(text.fr), base: 0 });
  }
  await stage.inWorkshop('agenda.add', {
    id: 'a1',
    language: 'en',
    title: words(TITLE.en),
    turnSeconds: 300,
  });
  await stage.inWorkshop('agenda.rename', { id: 'a1', language: 'fr', nodes: words(TITLE.fr), base: 0 });
  for (const [at, [en = '', fr = '']] of NAMES.entries()) {
    await stage.inWorkshop('delegation.add', { id: `d${at}`, kind: 'state', name: { en, fr } });
    await stage.inWorkshop('speaker.add', { item: 'a1', delegation: `d${at}` });
  }
  await stage.inWorkshop('agenda.start', { id: 'a1' });
  await stage.inWorkshop('speaker.start', { item: 'a1' });
}

test('a wall in two languages: sent, stale, sent anew, covered, brought back, paged, and with the speakers', async ({
  desk,
}) => {
  test.setTimeout(120_000);
  const stage = new Stage(desk);
  await fill(stage);
  const wall = await openWall(stage);
  const pill = desk.getByRole('status').filter({ hasText: 'ROOM SEES' });
  const whole = async () => {
    for (const size of WALLS) {
      await wall.setViewportSize(size);
      await wall.waitForTimeout(150);
      expect(await cutOnWall(wall), `${size.width}`).toEqual([]);
    }
  };
  const list = desk.getByRole('region', { name: 'What can be sent' });
  const send = (name: RegExp) => list.getByRole('button', { name }).first().press('Enter');
  await desk.bringToFront();
  await desk.getByText('+ French').click();

  await test.step('both languages', async () => {
    await send(/Protect witnesses/);
    await expect(wall.getByText(TEXT.en)).toBeVisible();
    await expect(wall.getByText(TEXT.fr)).toBeVisible();
    await expect(pill).toContainText('(EN + FR)');
    await wall.setViewportSize(WALLS[1]);
    const at = async (text: string) => (await wall.getByText(text).boundingBox()) ?? { x: 0, y: 0 };
    expect((await at(TEXT.fr)).x).toBeGreaterThan((await at(TEXT.en)).x);
    await wall.setViewportSize(WALLS[0]);
    await expect.poll(async () => (await at(TEXT.fr)).y - (await at(TEXT.en)).y).toBeGreaterThan(50);
    await whole();
  });

  await test.step('stale, and sent anew by one key', async () => {
    await stage.inWorkshop('recommendation.reword', {
      id: 'short',
      language: 'fr',
      nodes: words('Protéger les témoins et les victimes.'),
      base: 1,
    });
    await expect(pill).toContainText('STALE · ROOM SEES');
    await expect(wall.getByText(TEXT.fr)).toBeVisible();
    await desk.keyboard.press('Shift+F9');
    await expect(wall.getByText('Protéger les témoins et les victimes.')).toBeVisible();
    await expect(pill).not.toContainText('STALE');
  });

  await test.step('a long text page by page; covered on its second page and brought back there', async () => {
    await send(/Set up joint/);
    await expect(wall.getByText('1 of 3 / 1 sur 3')).toBeVisible();
    await whole();
    await desk.keyboard.press('Shift+PageDown');
    await expect(wall.getByText('2 of 3 / 2 sur 3')).toBeVisible();
    await expect(pill).toContainText('page 2 of 3');
    await whole();
    const shown = await wall.locator('[data-wall]').innerText();
    await desk.keyboard.press('F10');
    await expect(wall.getByText('2 of 3 / 2 sur 3')).toBeHidden();
    await expect(pill).toContainText('ROOM SEES: hold');
    await desk.keyboard.press('F10');
    await expect.poll(() => wall.locator('[data-wall]').innerText()).toBe(shown);
    // Another window, and this one loaded again, show the same.
    await wall.reload();
    await expect.poll(() => wall.locator('[data-wall]').innerText()).toBe(shown);
    const second = await openWall(stage);
    await expect.poll(() => second.locator('[data-wall]').innerText()).toBe(shown);
    await second.close();
    await desk.bringToFront();
  });

  await test.step('the speakers by one key, as many as stand whole', async () => {
    await stage.show('room', 'screen');
    await desk.keyboard.press('Shift+F7');
    await expect(wall.getByRole('heading', { name: /United Kingdom/ })).toBeVisible();
    await expect(wall.getByText(/^and \d+ more/)).toBeVisible();
    await whole();
    const shownAnd = await wall.evaluate(() => ({
      shown: [...document.querySelectorAll('ol li')].filter(
        (line) => getComputedStyle(line).visibility === 'visible',
      ).length,
      more: Number(/and (\d+) more/.exec(document.body.innerText)?.[1]),
    }));
    expect(shownAnd.shown + shownAnd.more).toBe(30);
  });

  await test.step('the draft, the agenda and Hold in both languages', async () => {
    for (const kind of ['draft', 'agenda', 'hold'] as const) {
      const slide: Slide = { kind, language: 'en', also: 'fr' };
      await stage.ask('sendToRoom', { slide });
      await whole();
      if (kind !== 'agenda') continue;
      // It was begun at another time than planned: both times stand in a narrow column, the titles have the width.
      await expect(wall.getByRole('row').first()).toContainText('planned / prévu à 09:00');
      for (const size of WALLS) {
        await wall.setViewportSize(size);
        const box = await wall.getByRole('cell').first().boundingBox();
        expect(box?.width ?? size.width).toBeLessThan(size.width * 0.15);
      }
    }
  });
});

import type { Locator } from '@playwright/test';
import type { Node } from '../../core/model/text';
import type { Slide } from '../../core/room/stage';
import { introduce } from './screenshots/filledLibrary';
import { Stage } from './screenshots/stage';
import { openWall } from './screenshots/wall';
import { cutOnWall, WALLS } from './support/cutOnWall';
import { expect, test } from './support/rapporteur';

const words = (text: string): Node[] => [{ type: 'text', text }];
/** A delegation that can come onto the wall only by what it proposed. */
const PROPOSER = 'Ruritania';
const LONG = {
  en: 'Set up joint investigation teams, exchange liaison officers, and share operational and financial intelligence through secure channels. ',
  fr: 'Créer des équipes communes d’enquête, échanger des officiers de liaison et partager le renseignement opérationnel et financier par des voies sûres. ',
};
const long = (language: 'en' | 'fr', last = 'Team 5') =>
  ['Team 1', 'Team 2', 'Team 3', 'Team 4', last].map((team) => `${team}: ${LONG[language]}`).join('');
const TEXTS = [
  ['Exchange information on routes.', 'Échanger des informations sur les routes.'],
  ['Train border services.', 'Former les services des frontières.'],
  ['Protect witnesses.', 'Protéger les témoins.'],
  [long('en'), long('fr')],
  ['Meet again in a year.', 'Se réunir à nouveau dans un an.'],
];

async function fill(stage: Stage): Promise<void> {
  await introduce(stage);
  ({ workshop: stage.workshop } = await stage.ask('createWorkshop', {
    title: { en: 'Workshop on migrant smuggling' },
    languages: ['en', 'fr'],
    style: 'workshop-guide',
    startsOn: '2019-10-24',
    endsOn: '2019-10-24',
    place: 'Abidjan',
    timeZone: 'Africa/Abidjan',
  }));
  const delegation = { id: 'd1', kind: 'state', name: { en: PROPOSER, fr: 'Ruritanie' } } as const;
  await stage.inWorkshop('delegation.add', delegation);
  for (const [at, [en = '', fr = '']] of TEXTS.entries()) {
    const id = `r${at + 1}`;
    const nodes = words(en);
    await stage.inWorkshop('recommendation.capture', { id, language: 'en', nodes, proposers: ['d1'] });
    await stage.inWorkshop('recommendation.reword', { id, language: 'fr', nodes: words(fr), base: 0 });
  }
  await stage.inWorkshop('document.setStatus', { status: 'circulated' });
  await stage.inWorkshop('document.setStatus', { status: 'circulated' });
  await reword(stage, 'r2', 'en', 'Train border and coastguard services.', 1);
  await reword(stage, 'r3', 'fr', 'Protéger les témoins et les victimes.', 1);
  for (const language of ['en', 'fr'] as const)
    await reword(stage, 'r4', language, long(language, 'Team 6'), 1);
  await stage.inWorkshop('recommendation.remove', { id: 'r5' });
  await stage.inWorkshop('recommendation.capture', {
    id: 'r6',
    language: 'en',
    nodes: words('Meet in six months.'),
    proposers: ['d1'],
  });
}

const reword = (stage: Stage, id: string, language: 'en' | 'fr', text: string, base: number) =>
  stage.inWorkshop('recommendation.reword', { id, language, nodes: words(text), base });

/** Parts of the desk's pill that end in dots, or are left out for want of room. */
const cutInPill = (pill: Locator) =>
  pill.evaluate((said) => {
    const { bottom } = said.getBoundingClientRect();
    return [...said.querySelectorAll<HTMLElement>('span')].flatMap((each) => {
      const isSeen = each.clientWidth !== 1;
      const isCut = getComputedStyle(each).overflow === 'hidden' && each.scrollWidth > each.clientWidth;
      return isSeen && (isCut || each.getBoundingClientRect().top > bottom) ? [each.innerText] : [];
    });
  });

test('the list of changes on the wall: sent from the versions, paged, stale, sent anew, covered and brought back; it names nobody', async ({
  desk,
}) => {
  test.setTimeout(120_000);
  const stage = new Stage(desk);
  await fill(stage);
  const wall = await openWall(stage);
  const pill = desk.locator('button').filter({ hasText: 'ROOM SEES' }).getByRole('status');
  const shown = () => wall.locator('[data-wall]').innerText();
  const isWholeOnWalls = async () => {
    for (const size of WALLS) {
      await wall.setViewportSize(size);
      // The picture fits itself into the window once it is drawn.
      await expect.poll(() => cutOnWall(wall), { message: `${size.width}` }).toEqual([]);
      expect(await shown()).not.toMatch(/ruritani/i);
    }
  };
  await desk.bringToFront();

  await test.step('sent from the versions', async () => {
    await stage.show('issue', 'versions');
    const changes = desk.getByRole('region', { name: 'List of changes' });
    await changes.getByRole('button', { name: 'Send to the room' }).press('Enter');
    await expect(wall.getByRole('heading', { name: 'List of changes' })).toBeVisible();
    await expect(wall.getByText(/^Since draft 2, .+\. Reworded: 2\. New: 1\. Deleted: 1\.$/)).toBeVisible();
    await expect(wall.locator('ins').filter({ hasText: 'and coastguard' })).toBeVisible();
    await expect(pill).toContainText(/ROOM SEES: Changes \(EN\), page 1 of \d 1\/\d, sent/);
    expect(await cutInPill(pill)).toEqual([]);
    await isWholeOnWalls();
  });

  await test.step('in French, and in both languages side by side', async () => {
    const { slide } = await stage.ask('stage', {});
    if (slide.kind !== 'changes') throw new Error(slide.kind);
    await stage.ask('sendToRoom', { slide: { ...slide, language: 'fr' } satisfies Slide });
    await expect(wall.getByRole('heading', { name: 'Liste des modifications' })).toBeVisible();
    await isWholeOnWalls();
    await stage.ask('sendToRoom', { slide: { ...slide, also: 'fr' } satisfies Slide });
    await expect(
      wall.getByRole('heading', { name: 'List of changes / Liste des modifications' }),
    ).toBeVisible();
    await expect(wall.getByText('sans changement en français')).toBeVisible();
    await isWholeOnWalls();
    expect(await cutInPill(pill)).toEqual([]);
  });

  await test.step('page by page, each text once; light and dark', async () => {
    const pages = Number(/1 of (\d+) \/ 1 sur \1/.exec(await shown())?.[1]);
    expect(pages).toBeGreaterThan(1);
    const seen: string[] = [];
    for (let page = 1; page <= pages; page += 1) {
      await expect(wall.getByText(`${page} of ${pages} / ${page} sur ${pages}`)).toBeVisible();
      await isWholeOnWalls();
      await stage.ask('setRoomAppearance', { appearance: page % 2 === 0 ? 'light' : 'dark' });
      seen.push(await shown());
      if (page < pages) await desk.keyboard.press('Shift+PageDown');
    }
    const all = seen.join(' ').replace(/\s+/g, ' ');
    // Once in each language.
    for (const team of [1, 2, 3, 4, 5]) expect(all.split(`Team ${team}`), `${team}`).toHaveLength(3);
    expect(all).toContain('Meet in six months.');
    await expect(pill).toContainText(`page ${pages} of ${pages}`);
  });

  await test.step('covered on its last page and brought back there', async () => {
    const before = await shown();
    await desk.keyboard.press('F10');
    await expect(pill).toContainText('ROOM SEES: hold');
    await expect(wall.locator('ins')).toHaveCount(0);
    await desk.keyboard.press('F10');
    await expect.poll(shown).toBe(before);
    await wall.reload();
    await expect.poll(shown).toBe(before);
  });

  await test.step('stale when the text goes on, and sent anew by one key', async () => {
    await reword(stage, 'r1', 'en', 'Exchange information on routes and methods.', 1);
    await expect(pill).toContainText('STALE · ROOM SEES');
    expect(await shown()).not.toContain('and methods');
    await desk.keyboard.press('Shift+F9');
    await expect(wall.locator('ins').filter({ hasText: 'and methods' })).toBeVisible();
    await expect(pill).not.toContainText('STALE');
    await desk.keyboard.press('ControlOrMeta+z');
    await expect(pill).toContainText('STALE · ROOM SEES');
  });
});

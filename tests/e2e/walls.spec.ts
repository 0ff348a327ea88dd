import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fillLibrary, introduce } from './screenshots/filledLibrary';
import { Stage } from './screenshots/stage';
import { openWall } from './screenshots/wall';
import { fillForWalls, WALLS } from './screenshots/walls';
import { expect, test } from './support/rapporteur';

type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SIZES = [
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
];
/**
 * The smallest line height for a screen two metres high, read from fifteen metres: at a visual angle of ten minutes of arc
 * a capital is 44 mm, and a line about 3 hundredths of the screen's height.
 */
const SMALLEST = 0.03;

/** Texts that a person in the last row could not read: too small, cut off by the edge of their box, or broken within a word. */
const unreadable = (wall: Page) =>
  wall.evaluate((smallest) => {
    const found: string[] = [];
    const shorter = Math.min(window.innerWidth, window.innerHeight);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      const text = (walker.currentNode.textContent ?? '').trim();
      if (!element || text === '' || element.closest('script, style')) continue;
      const size = parseFloat(getComputedStyle(element).fontSize) / shorter;
      if (size < smallest) found.push(`too small (${(size * 100).toFixed(1)} %): ${text.slice(0, 40)}`);
      for (const { index, 0: word } of (walker.currentNode.textContent ?? '').matchAll(/\p{L}{2,24}/gu)) {
        const range = document.createRange();
        range.setStart(walker.currentNode, index);
        range.setEnd(walker.currentNode, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.push(`broken: ${word}`);
      }
    }
    for (const box of document.querySelectorAll<HTMLElement>(
      '[class*=fit], [class*=over], [class*=speakers]',
    )) {
      const cut = box.scrollHeight - box.clientHeight > 2 || box.scrollWidth - box.clientWidth > 2;
      if (cut) found.push(`cut off: ${box.innerText.slice(0, 40)}`);
    }
    return found;
  }, SMALLEST);

async function ready(desk: Page): Promise<{ stage: Stage; wall: Page }> {
  const stage = new Stage(desk);
  await introduce(stage);
  await fillLibrary(stage);
  await fillForWalls(stage);
  return { stage, wall: await openWall(stage) };
}

test.setTimeout(180_000);

for (const [language, reducedMotion] of [
  ['en', 'no-preference'],
  ['fr', 'reduce'],
] as const) {
  test(`everything on the room’s screen can be read from the last row, at both sizes (${language}, motion: ${reducedMotion})`, async ({
    desk,
  }) => {
    const { stage, wall } = await ready(desk);
    await wall.emulateMedia({ reducedMotion });
    const found: string[] = [];
    for (const { name, send } of WALLS) {
      await send(stage, language);
      for (const size of SIZES) {
        await wall.setViewportSize(size);
        // The picture fits itself into the window once it is drawn.
        let there = ['not drawn'];
        for (let look = 0; look < 20 && there.length > 0; look += 1) {
          await wall.waitForTimeout(100);
          there = await unreadable(wall);
        }
        found.push(...there.map((what) => `${name}, ${size.width}: ${what}`));
      }
    }
    expect(found).toEqual([]);
  });
}

test('axe finds nothing on the room’s screen, light and dark', async ({ desk }) => {
  const { stage, wall } = await ready(desk);
  const found: string[] = [];
  for (const { name, send } of WALLS) {
    await send(stage, 'en');
    for (const appearance of ['light', 'dark'] as const) {
      await stage.ask('setRoomAppearance', { appearance });
      await wall.locator(`[data-appearance=${appearance}]`).waitFor();
      const axe = new AxeBuilder({ page: wall as unknown as AxePage }).setLegacyMode().withTags(WCAG_22_AA);
      const { violations } = await axe.analyze();
      found.push(
        ...violations.map(
          ({ id, nodes }) => `${name}, ${appearance}: ${id} ${nodes[0]?.target.join(' ') ?? ''}`,
        ),
      );
    }
  }
  expect(found).toEqual([]);
});

test('the room’s screen covers itself when its desk is gone, since nobody else could cover it', async ({
  desk,
  rapporteur,
}) => {
  const { stage, wall } = await ready(desk);
  await stage.ask('sendToRoom', { slide: { kind: 'recommendation', id: 'wall-short', language: 'en' } });
  await expect(wall.getByText('Protect witnesses.')).toBeVisible();
  await rapporteur.kill();
  await expect(wall.getByText('Protect witnesses.')).toBeHidden({ timeout: 8_000 });
  await expect(wall.getByRole('heading')).toHaveText('Workshop on the fight against migrant smuggling');
});

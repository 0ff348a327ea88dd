import type { Page } from '@playwright/test';
import { measure, type Broken } from './look/measure';
import { LOOK, RULES, SIZES, TOKENS, type Rule } from './look/rules';
import { fillLibrary, introduce } from './screenshots/filledLibrary';
import type { Screen } from './screenshots/screen';
import { EMPTY_SCREENS, FIRST_SCREENS, SCREENS } from './screenshots/screens';
import { Stage } from './screenshots/stage';
import { expect, test } from './support/rapporteur';

/** The left edge of a page's title: after the rail, its line and the gutter. */
const edgeAt = (width: number) => (width <= 1120 ? 89 : 109);

/** Sets the colour scheme as `Theme` does; a request to the host each time would take longer than the measuring. */
async function wear(desk: Page, scheme: 'light' | 'dark'): Promise<void> {
  await desk.evaluate((name) => (document.documentElement.dataset['mantineColorScheme'] = name), scheme);
}

async function broken(desk: Page): Promise<Broken[]> {
  const all: Broken[] = [];
  for (const size of SIZES) {
    await desk.setViewportSize(size);
    for (const scheme of ['light', 'dark'] as const) {
      await wear(desk, scheme);
      await desk.evaluate(() => new Promise((frame) => requestAnimationFrame(frame)));
      const wanted = { look: LOOK, tokens: TOKENS, edge: edgeAt(size.width) };
      let found = await desk.evaluate(measure, wanted);
      // Measured once more after a finding, because the page may still be changing its layout: real faults stay.
      if (found.length > 0) {
        await desk.waitForTimeout(400);
        found = await desk.evaluate(measure, wanted);
      }
      all.push(...found);
    }
  }
  await wear(desk, 'light');
  await desk.setViewportSize(SIZES[0]);
  return all;
}

async function expectLook(stage: Stage, screens: readonly Screen[]): Promise<void> {
  const found: string[] = [];
  for (const { name, open } of screens) {
    await open(stage);
    for (const each of new Set(await broken(stage.desk))) found.push(`${name}: ${each}`);
  }
  expect(found).toEqual([]);
}

test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });
test.setTimeout(240_000);

test('the first screens keep to the visual rules, in light and dark, in four sizes', async ({ desk }) => {
  const stage = new Stage(desk);
  await expectLook(stage, FIRST_SCREENS);
  await introduce(stage);
  await expectLook(stage, EMPTY_SCREENS);
});

for (const [place, screens] of Object.entries(SCREENS)) {
  test(`the screens of ${place} keep to the visual rules, in light and dark, in four sizes`, async ({
    desk,
  }) => {
    const stage = new Stage(desk);
    await introduce(stage);
    await fillLibrary(stage);
    await expectLook(stage, screens);
  });
}

/** Changes that break one rule each, on a page that breaks none. */
const PLANTED: Record<Rule, string> = {
  size: '<p style="font-size: 15px">words</p>',
  weight: '<p style="font-weight: 700">words</p>',
  height: '<button style="height: 32px; border: 1px solid var(--line)">words</button>',
  radius: '<div style="background: var(--note); border-radius: 8px">words</div>',
  colour: '<p style="color: #123456">words</p>',
  least: '<button style="width: 20px; height: 20px"></button>',
  target: '<button style="width: 26px; height: 26px; border: 0; background: none"></button>',
  ring: '<div style="background: var(--focus)"><button style="height: 28px; width: 28px"></button></div>',
  edge: '<h1 style="margin-left: 7px">words</h1>',
  sideways: '<div style="overflow-x: auto; width: 50px"><div style="width: 90px">words</div></div>',
  squeezed: '<p style="width: 40px">words that stand one below the other</p>',
  reach:
    '<div style="overflow: hidden; width: 40px; height: 40px; position: relative"><button style="position: absolute; left: 80px; width: 28px; height: 28px"></button></div>',
};

test('an element that breaks a rule is found, with its rule and its place', async ({ desk }) => {
  const stage = new Stage(desk);
  await introduce(stage);
  await stage.showOutside('library');
  const wanted = { look: LOOK, tokens: TOKENS, edge: edgeAt(SIZES[0].width) };
  const before = new Set(await desk.evaluate(measure, wanted));
  const missed: string[] = [];
  for (const rule of RULES) {
    await desk.evaluate((planted) => {
      const place = document.createElement('div');
      place.id = 'planted';
      place.innerHTML = planted;
      document.querySelector('main')?.prepend(place);
    }, PLANTED[rule]);
    const after = (await desk.evaluate(measure, wanted)).filter((each) => !before.has(each));
    if (!after.some((each) => each.startsWith(`${rule}: `))) missed.push(rule);
    await desk.evaluate(() => document.getElementById('planted')?.remove());
  }
  expect(missed).toEqual([]);
});

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fillLibrary, introduce } from './screenshots/filledLibrary';
import type { Screen } from './screenshots/screen';
import { EMPTY_SCREENS, FIRST_SCREENS, SCREENS } from './screenshots/screens';
import { Stage } from './screenshots/stage';
import { expect, test } from './support/rapporteur';

type AxePage = ConstructorParameters<typeof AxeBuilder>[0]['page'];
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Rules whose outcome depends on the appearance; the other rules are checked in the first appearance only. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Findings of axe, one line each: rule, place, reason. */
async function found(desk: Page, where: string, rules?: string[]): Promise<string[]> {
  // Legacy mode: there are no frames, and the other mode opens a tab for every run. The cast is needed because axe has
  // its own copy of playwright-core's types.
  const axe = new AxeBuilder({ page: desk as unknown as AxePage }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(WCAG_22_AA)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${where}: ${id} at ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}

async function expectAccessible(stage: Stage, screens: readonly Screen[]): Promise<void> {
  const all: string[] = [];
  for (const language of ['en', 'fr'] as const) {
    await stage.wear('light');
    await stage.speak(language);
    for (const { name, open } of screens) {
      await open(stage);
      all.push(...(await found(stage.desk, `${name}, ${language}, light`)));
      // A language has no colours of its own.
      for (const appearance of language === 'en' ? (['dark', 'contrast'] as const) : []) {
        await stage.wear(appearance);
        all.push(...(await found(stage.desk, `${name}, ${language}, ${appearance}`, OF_COLOURS)));
      }
      await stage.wear('light');
    }
  }
  expect(all).toEqual([]);
}

// Colours in the middle of a transition are not measured.
test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });
test.setTimeout(240_000);

test('axe finds nothing on the first screens, in English and French, and in dark and high contrast', async ({
  desk,
}) => {
  const stage = new Stage(desk);
  await expectAccessible(stage, FIRST_SCREENS);
  await introduce(stage);
  await expectAccessible(stage, EMPTY_SCREENS);
});

for (const [place, screens] of Object.entries(SCREENS)) {
  test(`axe finds nothing on the screens of ${place}, in English and French, and in dark and high contrast`, async ({
    desk,
  }) => {
    const stage = new Stage(desk);
    await introduce(stage);
    await fillLibrary(stage);
    await expectAccessible(stage, screens);
  });
}

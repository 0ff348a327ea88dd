import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { test } from '../support/rapporteur';
import { fillLibrary, introduce } from './filledLibrary';
import type { Screen } from './screen';
import { EMPTY_SCREENS, FIRST_SCREENS, SCREENS } from './screens';
import { Stage } from './stage';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
];
const ROOT = path.join(import.meta.dirname, '../../../out/screenshots');

/** `out/screenshots/fr-dark-1024x768/desk.png`. */
async function shoot(stage: Stage, screens: readonly Screen[]): Promise<void> {
  for (const size of SIZES) {
    await stage.desk.setViewportSize(size);
    for (const language of ['en', 'fr'] as const) {
      await stage.wear('light');
      await stage.speak(language);
      for (const { name, open } of screens) {
        await open(stage);
        for (const appearance of ['light', 'dark'] as const) {
          await stage.wear(appearance);
          const folder = path.join(ROOT, `${language}-${appearance}-${size.width}x${size.height}`);
          mkdirSync(folder, { recursive: true });
          await stage.desk.evaluate(() => document.fonts.ready);
          await stage.desk.screenshot({ path: path.join(folder, `${name}.png`), caret: 'initial' });
        }
        await stage.wear('light');
      }
    }
  }
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the first screens', async ({ desk }) => {
  const stage = new Stage(desk);
  await shoot(stage, FIRST_SCREENS);
  await introduce(stage);
  await shoot(stage, EMPTY_SCREENS);
});

for (const [place, screens] of Object.entries(SCREENS)) {
  test(`the screens of ${place}`, async ({ desk }) => {
    const stage = new Stage(desk);
    await introduce(stage);
    await fillLibrary(stage);
    await shoot(stage, screens);
  });
}

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { test } from '../support/rapporteur';
import { fillLibrary, introduce } from './filledLibrary';
import { Stage } from './stage';
import { openWall } from './wall';
import { fillForWalls, WALLS } from './walls';

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];
const ROOT = path.join(import.meta.dirname, '../../../out/screenshots');

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** `out/screenshots/wall-fr-dark-1024x768/speakers.png`. */
test('the views of the room', async ({ desk }) => {
  const stage = new Stage(desk);
  await introduce(stage);
  await fillLibrary(stage);
  await fillForWalls(stage);
  const wall = await openWall(stage);
  for (const language of ['en', 'fr'] as const) {
    for (const { name, send } of WALLS) {
      await send(stage, language);
      for (const appearance of ['light', 'dark'] as const) {
        await stage.ask('setRoomAppearance', { appearance });
        await wall.locator(`[data-appearance=${appearance}]`).waitFor();
        for (const size of SIZES) {
          await wall.setViewportSize(size);
          const folder = path.join(ROOT, `wall-${language}-${appearance}-${size.width}x${size.height}`);
          mkdirSync(folder, { recursive: true });
          await wall.evaluate(() => document.fonts.ready);
          await wall.waitForTimeout(60);
          await wall.screenshot({ path: path.join(folder, `${name}.png`) });
        }
      }
    }
  }
});

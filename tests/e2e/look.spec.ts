import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { measure, type Broken } from './look/measure';
import { LOOK, SIZES, TOKENS } from './look/rules';
import { fillLibrary, introduce } from './screenshots/filledLibrary';
import type { Screen } from './screenshots/screen';
import { EMPTY_SCREENS, SCREENS } from './screenshots/screens';
import { Stage } from './screenshots/stage';
import { expect, test } from './support/rapporteur';

const KNOWN = path.join(import.meta.dirname, 'look/known.json');
const known = z.record(z.string(), z.array(z.string())).parse(JSON.parse(readFileSync(KNOWN, 'utf8')));

/** Where a page's title begins: after the rail, and the gutter. */
const edgeAt = (width: number) => (width < 1120 ? 88 : 108);

async function broken(stage: Stage): Promise<Broken[]> {
  const all: Broken[] = [];
  for (const scheme of ['light', 'dark'] as const) {
    await stage.wear(scheme);
    for (const size of SIZES) {
      await stage.desk.setViewportSize(size);
      await stage.desk.evaluate(() => new Promise((frame) => requestAnimationFrame(frame)));
      const wanted = { look: LOOK, tokens: TOKENS, edge: edgeAt(size.width) };
      all.push(...(await stage.desk.evaluate(measure, wanted)));
    }
  }
  await stage.wear('light');
  await stage.desk.setViewportSize(SIZES[0]);
  return all;
}

/** What of each screen breaks the rules is what is known to: nothing more, and no longer what was mended. */
async function expectLook(stage: Stage, place: string, screens: readonly Screen[]): Promise<void> {
  const found = new Set<string>();
  for (const { open } of screens) {
    await open(stage);
    for (const each of await broken(stage)) found.add(each);
  }
  const all = [...found].sort();
  if (process.env['RAPPORTEUR_KEEP_LOOK']) {
    const now = z.record(z.string(), z.array(z.string())).parse(JSON.parse(readFileSync(KNOWN, 'utf8')));
    writeFileSync(KNOWN, `${JSON.stringify({ ...now, [place]: all }, null, 2)}\n`);
  }
  expect(all).toEqual(known[place] ?? []);
}

test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });
test.setTimeout(240_000);

test('the first screens keep to the visual rules, in light and dark, in four sizes', async ({ desk }) => {
  const stage = new Stage(desk);
  await stage.desk.setViewportSize(SIZES[0]);
  await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
  await introduce(stage);
  await expectLook(stage, 'empty', EMPTY_SCREENS);
});

for (const [place, screens] of Object.entries(SCREENS)) {
  test(`the screens of ${place} keep to the visual rules, in light and dark, in four sizes`, async ({
    desk,
  }) => {
    const stage = new Stage(desk);
    await introduce(stage);
    await fillLibrary(stage);
    await expectLook(stage, place, screens);
  });
}

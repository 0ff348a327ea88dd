import path from 'node:path';
import { expect } from '@playwright/test';
import { EU, PARTNER } from '../../fixtures/emblems';
import type { Screen } from './screen';
import type { Stage } from './stage';

const SHOWN = [
  { file: 'flag.png', alt: EU.alt, isEuropean: true },
  { file: 'logo.png', alt: PARTNER.alt, isEuropean: false },
];

/** Emblems of the house style, one with its statement. Whoever opens it once has them on every paper. */
export const EMBLEM_SCREENS: readonly Screen[] = [
  {
    name: 'prepare-emblems',
    open: async (stage) => {
      await stage.show('prepare', 'document');
      const { desk, words } = stage;
      const add = desk.getByRole('button', { name: words.emblems.add });
      await expect(add).toBeAttached();
      if ((await emblems(stage).count()) === 0) for (const emblem of SHOWN) await give(stage, emblem);
      // Under the bar of the place nothing can be pressed.
      const first = emblems(stage).first().getByRole('button').first();
      await first.evaluate((button) => button.scrollIntoView({ block: 'center' }));
    },
  },
];

const emblems = ({ desk, words }: Stage) =>
  desk.getByRole('group').filter({ has: desk.getByRole('button', { name: words.emblems.euCoFunded }) });

async function give(stage: Stage, { file, alt, isEuropean }: (typeof SHOWN)[number]): Promise<void> {
  const { desk, words } = stage;
  const asked = desk.waitForEvent('filechooser');
  await desk.getByRole('button', { name: words.emblems.add }).click();
  await (await asked).setFiles(path.join(import.meta.dirname, '../../fixtures/images', file));
  const emblem = emblems(stage).last();
  await expect(emblem.getByRole('textbox').first()).toHaveValue('');
  // What it shows stands first, in the order of the style's languages.
  for (const [index, language] of (['en', 'fr'] as const).entries()) {
    const box = emblem.getByRole('textbox').nth(index);
    await box.fill(alt[language] ?? '');
    await box.press('Enter');
  }
  if (isEuropean) await emblem.getByRole('button', { name: words.emblems.euFunded, exact: true }).click();
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/rapporteur';
import { beginDraft, goTo } from './support/work';

const image = (name: string) => readFileSync(path.join(import.meta.dirname, '../fixtures/images', name));

async function give(desk: Page, name: string, buffer: Buffer): Promise<void> {
  const asked = desk.waitForEvent('filechooser');
  await desk.getByRole('button', { name: 'Add an emblem…' }).press('Enter');
  await (await asked).setFiles({ name, mimeType: 'application/octet-stream', buffer });
}

test('a secretariat puts the emblem of the European Union on its paper, by keyboard, and not without its statement', async ({
  desk,
}) => {
  await beginDraft(desk, ['Exchange information'], 'Recommendations of a forum');
  await goTo(desk, 'Prepare');
  const toDocument = () =>
    desk.getByRole('navigation', { name: 'Prepare' }).getByRole('link', { name: 'Document' }).click();
  await toDocument();

  await give(desk, 'flag.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
  await expect(desk.getByText(/is a drawing \(SVG\).*Save it as PNG/)).toBeVisible();
  await give(desk, 'flag.png', image('flag.png'));
  const emblem = desk.getByRole('group', { name: 'Emblem 1' });
  await expect(emblem.getByText(/Words are missing in English/)).toBeVisible();
  await emblem.getByRole('checkbox', { name: 'Must stand with its statement' }).press('Space');
  const shown = emblem.getByRole('textbox', { name: 'What it shows (English)' });
  await shown.fill('Flag of the European Union');
  await shown.press('Enter');

  const flag = desk.getByRole('group', { name: 'Flag of the European Union' });
  await goTo(desk, 'Issue');
  await desk.getByRole('link', { name: /Check/ }).click();
  await expect(
    desk.getByText(/must not stand without its statement, and has none in English/).first(),
  ).toBeVisible();

  await goTo(desk, 'Prepare');
  await toDocument();
  await flag.getByRole('button', { name: 'Funded', exact: true }).press('Enter');
  await expect(flag.getByRole('textbox', { name: 'Statement under it (French)' })).toHaveValue(
    'Financé par l’Union européenne',
  );
  await flag.getByRole('button', { name: 'Remove Flag of the European Union' }).press('Enter');
  await expect(flag).toBeHidden();
  await desk.getByRole('button', { name: 'Put it back' }).press('Enter');
  await expect(flag).toBeVisible();

  await goTo(desk, 'Desk');
  await goTo(desk, 'Issue');
  await desk.getByRole('link', { name: /Check/ }).click();
  await expect(desk.getByText(/must not stand without its statement/)).toBeHidden();
});

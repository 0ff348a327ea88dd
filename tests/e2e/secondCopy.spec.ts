import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { expect, Server } from './support/rapporteur';
import { beginDraft, goTo, saved } from './support/work';

const PASSPHRASE = 'quatre mots faciles à retenir';

/** Two laptops and one stick. */
const test = base.extend<{ laptops: { first: Server; spare: Server } }>({
  // eslint-disable-next-line no-empty-pattern -- a fixture takes its others as a pattern, and this one needs none
  laptops: async ({}, use) => {
    const stick = mkdtempSync(path.join(tmpdir(), 'rapporteur-stick-'));
    const env = { RAPPORTEUR_PLACES: stick, RAPPORTEUR_BACKUP_PAUSE: '1' };
    const [first, spare] = [new Server(env), new Server(env)];
    await first.start();
    await use({ first, spare });
    await first.remove();
    await spare.remove();
    rmSync(stick, { recursive: true, force: true });
  },
});

async function chooseTheStick(desk: Page): Promise<void> {
  await desk.getByRole('button', { name: 'No second copy' }).click();
  const section = desk.getByRole('region', { name: 'Second copy' });
  await section.getByRole('radio', { name: /stick/ }).first().check();
  await section.getByLabel('Passphrase').fill(PASSPHRASE);
  await section.getByLabel('The same again').fill(PASSPHRASE);
  await section.getByRole('button', { name: 'Start copying' }).click();
  await expect(section.getByText('encrypted with your passphrase')).toBeVisible();
}

test('a spare laptop goes on from the stick with a passphrase when the first is lost, without at most the changes since the last pause', async ({
  laptops: { first, spare },
  page: desk,
  browser,
}) => {
  test.setTimeout(120_000);
  await desk.goto(first.link());
  await beginDraft(desk, ['Share information between police services', 'Train border guards together']);
  await chooseTheStick(desk);
  await expect(desk.getByRole('button', { name: 'Copy: just now' })).toBeVisible();

  // Work goes on until the next pause.
  await desk.goBack();
  await goTo(desk, 'Room');
  await desk.locator('#capture-line').fill('Appoint a single point of contact');
  await desk.keyboard.press('Enter');
  await saved(desk);
  await expect(async () => {
    const status = await desk.getByRole('button', { name: /^Copy/ }).textContent();
    expect(status).toBe('Copy: just now');
  }).toPass();
  await desk.waitForTimeout(2_500);
  await first.kill();

  const begun = Date.now();
  await spare.start();
  const other = await (await browser.newContext()).newPage();
  await other.goto(spare.link());
  await other.getByRole('button', { name: 'Go on from a second copy' }).click();
  const dialog = other.getByRole('dialog', { name: /second copy/ });
  await dialog.getByLabel('This second copy is encrypted').fill('not this one');
  await dialog.getByRole('button', { name: 'Go on from it' }).click();
  await expect(dialog.getByText('This passphrase does not open the second copy')).toBeVisible();
  await dialog.getByLabel('This second copy is encrypted').fill(PASSPHRASE);
  await dialog.getByRole('button', { name: 'Go on from it' }).click();
  await expect(dialog.getByText('Workshop, added')).toBeVisible();
  await other.keyboard.press('Escape');

  // Awa is in this library now, and goes on where she was.
  await other.getByRole('button', { name: 'Awa Diop, rapporteur' }).click();
  await other.getByRole('link', { name: /Abidjan/ }).click();
  await goTo(other, 'Desk');
  await expect(
    other.getByRole('article').filter({ hasText: 'Appoint a single point of contact' }),
  ).toBeVisible();
  await expect(other.getByRole('article').filter({ hasText: 'Train border guards' })).toBeVisible();
  await goTo(other, 'Room');
  await other.locator('#capture-line').fill('Protect witnesses');
  await other.keyboard.press('Enter');
  await saved(other);
  expect(Date.now() - begun).toBeLessThan(5 * 60_000);
});

import { expect, test } from './support/rapporteur';

test('a first screen whose code does not come says so in both languages, and loads again', async ({
  page,
  rapporteur,
}) => {
  await page.route(/assets\/index-.*\.js/, (route) => route.abort());
  await page.goto(rapporteur.link());
  await expect(page.getByText('Rapporteur has not opened yet.')).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText('Rapporteur ne s’est pas encore ouvert.')).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('link', { name: 'Load again' }).click();
  await expect(page.getByText('Who is working?')).toBeVisible();
  await expect(page.getByText('has not opened yet')).toHaveCount(0);
});

test('a screen whose code does not come says so, and is there once it is loaded again', async ({
  page,
  rapporteur,
}) => {
  await page.route(/assets\/SettingsScreen-.*\.js/, (route) => route.abort());
  await page.goto(rapporteur.link());
  await page.getByLabel('Your name').fill('Awa');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByRole('link', { name: 'Workshops' }).first()).toBeVisible();
  await page.evaluate(() => (window.location.hash = '#/settings'));
  await expect(page.getByText('This part of Rapporteur could not be loaded')).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Load again' }).click();
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeVisible();
});

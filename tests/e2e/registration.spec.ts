import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/rapporteur';
import { beginWorkshop, goTo, introduceOneself, paste } from './support/work';

const lists = path.join(import.meta.dirname, '../fixtures/lists');
const CSV = path.join(lists, 'inscriptions.csv');
const XLSX = path.join(lists, 'registration.xlsx');

const rows = (desk: Page) => desk.getByRole('region', { name: 'Rows' }).getByRole('table');
const row = (desk: Page, words: string) => rows(desk).getByRole('row').filter({ hasText: words });
const term = (desk: Page, name: string) =>
  desk.getByRole('group', { name: 'Rows of the list, and their outcome' }).getByRole('button', { name });

async function choose(desk: Page, file: string): Promise<void> {
  const asked = desk.waitForEvent('filechooser');
  await desk.getByRole('button', { name: 'Choose a file…' }).press('Enter');
  await (await asked).setFiles(file);
}

async function settle(desk: Page, spelling: string, typed: string, option: string): Promise<void> {
  const select = desk.getByRole('combobox', { name: `“${spelling}” means` });
  await select.fill(typed);
  await desk.getByRole('option', { name: option }).click();
  await expect(select).toHaveValue(option);
}

test('a secretariat imports the registration lists as they arrived, and undoes one import', async ({
  desk,
}) => {
  test.setTimeout(120_000);
  await introduceOneself(desk, 'Awa Diop');
  await beginWorkshop(desk, {
    title: 'Workshop on return',
    place: 'Kinshasa',
    firstDay: '2019-10-24',
    style: 'Workshop guide and recommendations',
  });

  await test.step('a list in windows-1252 with semicolons is read, and shown before anything is done', async () => {
    await desk.getByRole('navigation', { name: 'Prepare' }).getByRole('link', { name: 'People' }).click();
    await desk.getByRole('button', { name: 'Import a list…' }).click();
    await choose(desk, CSV);
    await expect(desk.getByText('inscriptions.csv')).toBeVisible();
    await expect(desk.getByRole('combobox', { name: 'Separator' })).toHaveValue(';');
    await expect(desk.getByRole('combobox', { name: 'Encoding' })).toHaveValue('windows-1252');
    await expect(term(desk, '10 rows read')).toBeVisible();
    await expect(term(desk, '8 new')).toBeVisible();
    await expect(term(desk, '1 merged')).toBeVisible();
    await expect(term(desk, '1 refused')).toBeVisible();
  });

  await test.step('each row says what becomes of it, and why', async () => {
    await expect(row(desk, 'TRAORÉ')).toContainText("→ Côte d'Ivoire");
    await expect(row(desk, 'Directrice de cabinet')).toContainText('The same person as in row 4');
    await expect(row(desk, 'SAÏDOU')).toContainText('This does not look like an e-mail address');
    await expect(row(desk, 'HADDAD')).toContainText('kept as a free entry');
    await term(desk, '1 refused').click();
    await expect(rows(desk).getByRole('row')).toHaveCount(2);
    await expect(row(desk, 'Magistrat')).toContainText('This row names nobody');
    const saved = desk.waitForEvent('download');
    await desk.getByRole('button', { name: 'Save these rows…' }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('inscriptions_refused.csv');
    expect(await readFile(await download.path(), 'utf8')).toContain('12,refused,');
    await term(desk, '10 rows read').click();
  });

  await test.step('what a column holds is changed', async () => {
    await desk.getByText('2 columns are not read').click();
    await desk.getByRole('combobox', { name: 'What Hôtel holds' }).selectOption('Note');
    await expect(rows(desk).getByRole('combobox', { name: 'What Hôtel holds' })).toHaveValue('note');
    await expect(row(desk, 'TRAORÉ')).toContainText('Ivoire');
  });

  await test.step('nothing is imported before somebody says which Congo is meant', async () => {
    const doIt = desk.getByRole('button', { name: 'Import 8 people and 6 delegations' });
    await desk.getByRole('button', { name: 'Choose what 2 names mean' }).click();
    await expect(desk.getByText('Several delegations could be meant by: Congo, Guinée')).toBeVisible();
    await expect(desk.getByRole('combobox', { name: '“Congo” means' })).toBeFocused();
    await settle(desk, 'Congo', 'demo', 'Democratic Republic of the Congo (Kinshasa)');
    await expect(row(desk, 'MABIALA')).toContainText('→ Democratic Republic of the Congo');
    await expect(row(desk, 'NKOUNKOU')).toContainText('→ Democratic Republic of the Congo');
    await settle(desk, 'Guinée', 'guinea (c', 'Guinea (Conakry)');
    await doIt.click();
  });

  await test.step('it is imported as promised, and taken back by one undo', async () => {
    await expect(desk.getByText('Imported: 8 people and 6 delegations.')).toBeVisible();
    await expect(desk.getByRole('button', { name: /^Awa KOUASSI/ })).toBeVisible();
    await desk.getByRole('link', { name: 'Delegations' }).click();
    await expect(desk.getByRole('button', { name: /^Democratic Republic/ })).toBeVisible();
    await expect(desk.getByRole('button', { name: 'Liban', exact: true })).toBeVisible();
    await desk.getByRole('button', { name: 'Undo: import of a list' }).click();
    await desk.getByRole('button', { name: 'Take it back' }).click();
    await desk.getByRole('link', { name: 'Delegations' }).click();
    await expect(desk.getByText('Nobody yet')).toBeVisible();
    await desk.getByRole('link', { name: 'People' }).click();
    await expect(desk.getByText('No names yet')).toBeVisible();
    await desk.getByRole('button', { name: 'Redo: import of a list' }).click();
    await desk.getByRole('button', { name: 'Bring it back' }).click();
    await desk.getByRole('link', { name: 'People' }).click();
    await expect(desk.getByRole('button', { name: /^Awa KOUASSI/ })).toBeVisible();
  });

  await test.step('a spreadsheet with merged countries, opened from the palette', async () => {
    await desk.keyboard.press('ControlOrMeta+k');
    await desk.getByRole('textbox', { name: 'Search' }).fill('import a list');
    await expect(desk.getByRole('button', { name: /Import a list of participants/ })).toBeVisible();
    await desk.keyboard.press('Enter');
    await choose(desk, XLSX);
    await expect(desk.getByText('Merged cells in this spreadsheet: 3')).toBeVisible();
    await expect(
      desk.getByRole('checkbox', { name: 'A row without a delegation has the one above' }),
    ).toBeChecked();
    await expect(row(desk, 'Coulibaly')).toContainText('→ Mali');
    await desk.getByRole('button', { name: 'Import 6 people and 3 delegations' }).press('Enter');
    await expect(desk.getByRole('button', { name: /Oumou Sangaré/ })).toBeVisible();
  });

  await test.step('rows pasted from a spreadsheet; who is here already is merged, and nothing is left to import', async () => {
    await goTo(desk, 'Prepare');
    await desk.getByRole('link', { name: 'Delegations' }).click();
    await desk.getByRole('combobox', { name: 'Add a delegation' }).focus();
    await paste(desk, 'Country\tName\nMali\tMoussa Coulibaly\nEspagne\tElena Ruiz\n');
    await expect(desk.getByText('Pasted rows')).toBeVisible();
    await expect(term(desk, '2 merged')).toBeVisible();
    await expect(row(desk, 'Ruiz')).toContainText('is already in this workshop');
    await expect(desk.getByRole('button', { name: 'Nothing to import' })).toBeDisabled();
  });
});

test('a list of 20,000 rows is previewed and imported, and only visible rows are drawn', async ({ desk }) => {
  test.setTimeout(180_000);
  await introduceOneself(desk, 'Awa Diop');
  await beginWorkshop(desk, {
    title: 'Forum',
    place: 'Rabat',
    firstDay: '2019-10-24',
    style: 'Workshop guide and recommendations',
  });
  await desk.getByRole('navigation', { name: 'Prepare' }).getByRole('link', { name: 'People' }).click();
  const lines = Array.from(
    { length: 20_000 },
    (_, at) => `Person ${at};Country ${at % 500};Adviser;p${at}@example.org;+225 01 02 03 04;fr`,
  );
  const buffer = Buffer.from(`Name;Country;Function;E-mail;Phone;Language\n${lines.join('\n')}\n`);
  await desk.getByRole('button', { name: 'Import a list…' }).click();
  const asked = desk.waitForEvent('filechooser');
  await desk.getByRole('button', { name: 'Choose a file…' }).click();
  await (await asked).setFiles({ name: 'forum.csv', mimeType: 'text/csv', buffer });

  await expect(term(desk, '20000 rows read')).toBeVisible({ timeout: 60_000 });
  await expect(desk.getByText('485 more are kept as they are written.')).toBeVisible();
  await desk
    .getByRole('table')
    .locator('..')
    .evaluate((scroller) => scroller.scrollTo(0, scroller.scrollHeight));
  await expect(row(desk, 'Person 19999')).toBeVisible();
  expect(await rows(desk).getByRole('row').count()).toBeLessThan(60);

  await desk.getByRole('button', { name: 'Import 20000 people and 500 delegations' }).click();
  await expect(desk.getByText('Imported: 20000 people and 500 delegations.')).toBeVisible({
    timeout: 60_000,
  });
  await expect(desk.getByRole('button', { name: 'Person 0 Adviser' })).toBeVisible();
  expect(await desk.getByRole('button', { name: /^Person \d/ }).count()).toBeLessThan(100);
  await desk.getByRole('button', { name: 'Undo: import of a list' }).click();
  await desk.getByRole('button', { name: 'Take it back' }).click();
  // Undo shows one of the two places that the import changed.
  await expect(desk.getByText(/^(Nobody|No names) yet$/)).toBeVisible({ timeout: 60_000 });
  await desk.getByRole('link', { name: 'People' }).click();
  await expect(desk.getByText('No names yet')).toBeVisible();
});

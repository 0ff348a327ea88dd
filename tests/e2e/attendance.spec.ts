import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { readWord } from './support/readWord';
import { expect, test } from './support/rapporteur';
import { beginWorkshop, goTo, introduceOneself, pressPair } from './support/work';

const PEOPLE = [
  { name: 'Aïssa Maïga', delegation: 'Niger', function: 'Director' },
  { name: 'Ibrahim Saïdou', delegation: 'Niger', function: 'Adviser' },
  { name: 'Kouassi N’Dri', delegation: 'Côte d’Ivoire', function: 'Prosecutor' },
];

const grid = (desk: Page) => desk.getByRole('grid', { name: 'Attendance by day' });
const cells = (desk: Page, name: string) =>
  grid(desk).getByRole('row').filter({ hasText: name }).getByRole('gridcell');

async function enterPeople(desk: Page): Promise<void> {
  await desk.getByRole('link', { name: 'Delegations', exact: true }).click();
  for (const code of ['NE', 'CI']) {
    await desk.getByRole('combobox', { name: 'Add a delegation' }).fill(code);
    await desk.keyboard.press('Enter');
  }
  await desk.getByRole('link', { name: 'People', exact: true }).click();
  for (const person of PEOPLE) {
    await desk.getByRole('textbox', { name: 'Name' }).fill(person.name);
    await desk.getByRole('combobox', { name: 'Delegation' }).fill(person.delegation.slice(0, 4));
    await desk.getByRole('option').first().click();
    await desk.getByRole('textbox', { name: 'Function' }).fill(person.function);
    await desk.keyboard.press('Enter');
    await expect(desk.getByRole('button', { name: person.name })).toBeVisible();
  }
}

async function exportFrom(desk: Page, button: string, prepare?: () => Promise<void>) {
  await desk.getByRole('button', { name: button }).click();
  const dialog = desk.getByRole('dialog', { name: button });
  await expect(dialog.getByText('This file contains personal data')).toBeVisible();
  await prepare?.();
  const saved = desk.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export to Word' }).click();
  const download = await saved;
  const word = await readWord(await readFile(await download.path()));
  await desk.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  return { name: download.suggestedFilename(), word };
}

test('attendance is noted from the keyboard, and the signature sheet and the list of participants show it', async ({
  desk,
  rapporteur,
}) => {
  test.setTimeout(90_000);
  // Keeps the page that would be printed, instead of opening the system's dialog.
  await desk.addInitScript(() => {
    window.print = () => {
      window.parent.document.documentElement.dataset['printed'] = document.body.innerText;
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  await introduceOneself(desk, 'Awa Diop');
  await beginWorkshop(desk, {
    title: 'Workshop on the fight against migrant smuggling',
    place: 'Abidjan',
    firstDay: '2019-10-24',
    style: 'Workshop guide',
  });
  await desk.getByLabel('Last day').fill('2019-10-25');
  await enterPeople(desk);

  await test.step('a letter, a space, a whole delegation, and back', async () => {
    await desk.keyboard.press('Escape');
    await desk.getByRole('link', { name: 'Attendance', exact: true }).click();
    await desk.getByRole('textbox', { name: 'Find a delegation or a name' }).fill('kouassi');
    await expect(grid(desk).getByRole('row')).toHaveCount(3);
    await desk.keyboard.press('Escape');
    await desk.keyboard.press('Enter');
    await expect(cells(desk, 'Aïssa').first()).toBeFocused();

    await desk.keyboard.press('p');
    await expect(cells(desk, 'Ibrahim').first()).toBeFocused();
    await desk.keyboard.press('a');
    await expect(cells(desk, 'Kouassi').first()).toBeFocused();
    await desk.keyboard.press('Space');
    await desk.keyboard.press('Space');
    await expect(cells(desk, 'Aïssa').first()).toHaveText('Present');
    await expect(cells(desk, 'Ibrahim').first()).toHaveText('Absent');
    await expect(cells(desk, 'Kouassi').first()).toHaveText('Absent');
    await desk.keyboard.press('Backspace');
    await expect(cells(desk, 'Kouassi').first()).toHaveText('Not noted');
    const monday = grid(desk).getByRole('columnheader').first();
    await expect(monday).toContainText('1 of 3 present');
    await expect(monday).toContainText('1 of 2 delegations');
    await expect(monday).toContainText('1 absent · 1 not noted');

    await desk.keyboard.press('ArrowRight');
    await desk.keyboard.press('ArrowUp');
    await desk.keyboard.press('ArrowUp');
    await desk.keyboard.press('d');
    await expect(cells(desk, 'Aïssa').nth(1)).toHaveText('Present');
    await expect(cells(desk, 'Ibrahim').nth(1)).toHaveText('Present');
    await desk.keyboard.press('ControlOrMeta+z');
    await expect(cells(desk, 'Ibrahim').nth(1)).toHaveText('Not noted');
    await expect(cells(desk, 'Aïssa').nth(1)).toHaveText('Not noted');
    await desk.keyboard.press('ControlOrMeta+Home');
    await desk.keyboard.press('ArrowRight');
    await desk.keyboard.press('Space');
    await expect(grid(desk).getByRole('columnheader').nth(1)).toContainText('3 of 3 present');
  });

  await test.step('the signature sheet, in Word and on paper', async () => {
    const { name, word } = await exportFrom(desk, 'Signature sheet', async () => {
      await desk.getByRole('radio', { name: 'Morning and afternoon' }).check();
      await desk.getByRole('button', { name: 'Print' }).click();
    });
    expect(name).toBe('2019-10-24_Abidjan_Signature-sheet_EN-FR.docx');
    expect(word.paragraphs.slice(0, 6)).toEqual([
      'Signature sheet',
      'Workshop on the fight against migrant smuggling',
      'Abidjan, 24 and 25 October 2019',
      'Feuille de présence',
      '[non traduit] Workshop on the fight against migrant smuggling',
      'Abidjan, 24 et 25 octobre 2019',
    ]);
    expect(word.text).toContain('Niger Aïssa Maïga Director Niger Ibrahim Saïdou Adviser');
    expect(word.text).toContain('25 octobre après-midi');
    expect(word.bytesAsText.match(/<w:tr>/g)).toHaveLength(1 + 1 + 3 + 6);
    expect(word.bytesAsText.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    const printed = await desk.locator('html').getAttribute('data-printed');
    expect(printed).toContain('Feuille de présence');
    expect(printed).toContain('Kouassi N’Dri');
    await expect(desk.locator('iframe')).toHaveCount(0);
  });

  await test.step('the list of participants, of those who came', async () => {
    const { name, word } = await exportFrom(desk, 'List of participants', async () => {
      await desk.getByRole('radio', { name: 'French', exact: true }).check();
      await desk.getByRole('checkbox', { name: 'Only those noted present' }).check();
    });
    expect(name).toBe('2019-10-24_Abidjan_Liste-des-participants_FR.docx');
    expect(word.text).toMatch(/^Liste des participants/);
    expect(word.text).toContain('Niger Aïssa Maïga Director Ibrahim Saïdou Adviser');
    expect(word.text).toContain('Participants : 3. Délégations : 2.');
  });

  await test.step('and all of it outlives a power cut', async () => {
    await rapporteur.kill();
    await rapporteur.start();
    await desk.goto(rapporteur.link());
    await desk.getByRole('link', { name: 'Workshop on the fight against migrant smuggling' }).click();
    await goTo(desk, 'Prepare');
    await pressPair(desk, 'g', 'e');
    await expect(cells(desk, 'Ibrahim').first()).toHaveText('Absent');
    await expect(cells(desk, 'Kouassi').nth(1)).toHaveText('Present');
  });
});

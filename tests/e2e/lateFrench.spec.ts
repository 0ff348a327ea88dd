import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { readWord, type WordFile } from './support/readWord';
import { expect, test } from './support/rapporteur';
import { beginWorkshop, goTo, introduceOneself, issueDocument, saved } from './support/work';

const ENGLISH = ['Exchange information', 'Train border services', 'Protect witnesses', 'Measure the effects'];
const FRENCH = [
  'Échanger les informations',
  'Former les services',
  'Protéger les témoins',
  'Mesurer les effets',
];
const PORTUGUESE = [
  'Trocar informações',
  'Formar os serviços',
  'Proteger as testemunhas',
  'Medir os efeitos',
];
const LOCKED_IN_ENGLISH = 'English stays as it was adopted';

const language = (desk: Page, name: string): Locator => desk.getByRole('button', { name, exact: true });
const line = (desk: Page, index: number): Locator => desk.getByRole('article').nth(index);

/** Writes the text of a line in the language that the sheet shows, by keyboard. */
async function write(desk: Page, index: number, text: string): Promise<void> {
  await line(desk, index).focus();
  await desk.keyboard.press('Enter');
  await expect(line(desk, index).getByRole('textbox')).toBeFocused();
  await desk.keyboard.press('ControlOrMeta+a');
  await desk.keyboard.type(text);
  await desk.keyboard.press('Enter');
  await expect(line(desk, index)).toContainText(text);
  await saved(desk);
}

/** The Word file of the document in the language named, and what it is called. */
async function word(desk: Page, name: string): Promise<{ name: string; file: WordFile }> {
  await desk
    .getByRole('link', { name: /Check|Export/ })
    .first()
    .click();
  await desk.getByRole('tab', { name }).or(language(desk, name)).first().click();
  const button = desk.getByRole('button', { name: /^Export to Word|^Word/ });
  await expect(button).toBeEnabled();
  const [download] = await Promise.all([desk.waitForEvent('download'), button.press('Enter')]);
  return { name: download.suggestedFilename(), file: await readWord(await readFile(await download.path())) };
}

test('English is adopted, the French that it lacked is entered afterwards, and a Portuguese courtesy copy goes stale', async ({
  desk,
}) => {
  test.setTimeout(150_000);
  await test.step('drafts in English, with one French text and a courtesy copy in Portuguese', async () => {
    await introduceOneself(desk, 'Awa Diop');
    const meeting = { title: 'Workshop', place: 'Abidjan', firstDay: '2019-10-24' };
    await beginWorkshop(desk, { ...meeting, style: 'Recommendations of a forum' });
    for (const name of ['French', 'Portuguese'])
      await desk.getByRole('checkbox', { name, exact: true }).press(' ');
    await desk.getByRole('checkbox', { name: 'Portuguese is a courtesy translation' }).press(' ');
    await expect(desk.getByText(/says on its first page which texts are authentic/)).toBeVisible();
    for (const [index, title] of ['Atelier', 'Seminário'].entries()) {
      await desk
        .getByRole('textbox', { name: 'Title of the meeting' })
        .nth(index + 1)
        .fill(title);
      await desk.keyboard.press('Tab');
    }
    await goTo(desk, 'Room');
    for (const text of ENGLISH) {
      await desk.locator('#capture-line').fill(text);
      await desk.keyboard.press('Enter');
    }
    await goTo(desk, 'Desk');
    await language(desk, 'French').press('Enter');
    await write(desk, 0, FRENCH[0] ?? '');
    await language(desk, 'Portuguese').press('Enter');
    for (const [index, text] of PORTUGUESE.entries()) await write(desk, index, text);
  });

  await test.step('adopts it, three French texts missing; what Portuguese lacks is no obstacle', async () => {
    await goTo(desk, 'Issue');
    await desk.getByRole('link', { name: 'Versions' }).click();
    await desk.getByRole('button', { name: 'Adopt…', exact: true }).press('Enter');
    const form = desk.getByRole('group', { name: 'Adopt', exact: true });
    await form.getByLabel('On', { exact: true }).fill('2019-10-25');
    await expect(desk.getByText('3 texts are not in French yet').first()).toBeVisible();
    await form.getByRole('button', { name: 'Adopt nevertheless' }).press('Enter');
    await expect(desk.getByText('The wording is locked.', { exact: true })).toBeVisible();
  });

  await test.step('enters the French by keyboard; English does not open', async () => {
    await goTo(desk, 'Desk');
    // The page of the versions has languages of its own.
    await expect(line(desk, 1)).toBeVisible();
    await language(desk, 'English').press('Enter');
    await line(desk, 1).focus();
    await desk.keyboard.press('Enter');
    await expect(line(desk, 1).getByRole('textbox'), LOCKED_IN_ENGLISH).toHaveCount(0);
    await language(desk, 'French').press('Enter');
    await line(desk, 0).focus();
    await desk.keyboard.press('Enter');
    await expect(line(desk, 0).getByRole('textbox')).toHaveCount(0);
    for (const index of [1, 2, 3]) await write(desk, index, FRENCH[index] ?? '');
    await expect(line(desk, 1)).toContainText(/Translated from the English text afterwards: Awa Diop, /);
  });

  await test.step('prints what each text is', async () => {
    await goTo(desk, 'Issue');
    const french = await word(desk, 'French');
    expect(french.name).toMatch(/_FR_adopted\.docx$/);
    expect(french.file.text).toContain('Traduit du texte anglais après son adoption : 2, 3 et 4.');
    const english = await word(desk, 'English');
    expect(english.file.text).not.toMatch(/translat/i);
    // Each language has its own texts whole: the late ones touched none that was adopted.
    for (const text of ENGLISH) expect(english.file.text).toContain(text);
    for (const text of FRENCH) expect(french.file.text).toContain(text);
    const portuguese = await word(desk, 'Portuguese');
    expect(portuguese.name).toMatch(/_PT_courtesy\.docx$/);
    expect(portuguese.file.text).toContain(
      'Tradução de cortesia. Só fazem fé os textos em inglês e francês.',
    );
  });

  await test.step('corrects the English: the courtesy copy is behind, and printed only if that is allowed', async () => {
    await issueDocument(desk);
    await desk.getByRole('button', { name: 'Open a corrected version…' }).press('Enter');
    const form = desk.getByRole('group', { name: 'Open a corrected version' });
    await form.getByRole('button', { name: 'Open a corrected version' }).press('Enter');
    await expect(desk.getByText('The wording is open again.', { exact: false })).toBeVisible();
    await goTo(desk, 'Desk');
    // The page of the versions has languages of its own.
    await expect(line(desk, 1)).toBeVisible();
    await language(desk, 'English').press('Enter');
    await write(desk, 1, 'Train all border services');
    await language(desk, 'Portuguese').press('Enter');
    await expect(line(desk, 1)).toContainText('The English text has changed since.');
    await expect(line(desk, 0)).not.toContainText('has changed since');
    await goTo(desk, 'Issue');
    await desk
      .getByRole('link', { name: /Check|Export/ })
      .first()
      .click();
    await language(desk, 'Portuguese')
      .or(desk.getByRole('tab', { name: 'Portuguese' }))
      .first()
      .click();
    await expect(desk.getByRole('button', { name: /^Export to Word|^Word/ })).toBeDisabled();
    await desk.getByRole('checkbox', { name: /missing/i }).press(' ');
    const stale = await word(desk, 'Portuguese');
    expect(stale.file.text).toMatch(/\[tradução por atualizar\] Formar os serviços/);
    expect(stale.file.text).not.toContain('[tradução por atualizar] Trocar');
  });
});

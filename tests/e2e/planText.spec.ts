import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { artificialPlan, artificialWording, wordOf } from '../fixtures/artificialPlan';
import { docxOf } from '../support/docx';
import { expect, test } from './support/rapporteur';
import { beginDraft, goTo, paste, saved } from './support/work';

const seeds = path.join(import.meta.dirname, '../fixtures/seeds');

const row = (desk: Page, label: string) =>
  desk.getByRole('row').filter({ has: desk.getByRole('rowheader').getByText(label, { exact: true }) });
const box = (desk: Page) => desk.getByRole('textbox', { name: 'Or paste it here' });

async function toPlanText(desk: Page): Promise<void> {
  await goTo(desk, 'Prepare');
  await desk.getByRole('navigation', { name: 'Prepare' }).getByRole('link', { name: 'Plan' }).click();
  await desk.getByRole('button', { name: 'Enter the official text…' }).press('Enter');
}

test('a secretariat enters the plan in its own words, and suggestions know them at once', async ({
  desk,
}) => {
  await beginDraft(desk, [`Artificial item about ${wordOf('11', 'fr')}`]);

  await test.step('the fifth seed, pasted, says its five actions word for word, and outlives a reload', async () => {
    const name = (await readdir(seeds)).find((each) => each.startsWith('004')) ?? '';
    await toPlanText(desk);
    await box(desk).focus();
    await paste(desk, await readFile(path.join(seeds, name), 'utf8'));
    for (const number of [15, 16, 17, 18, 19])
      await expect(row(desk, `Action ${number}`)).toHaveAttribute('data-state', 'same');
    await expect(row(desk, 'Action 1')).toHaveAttribute('data-state', 'missing');
    await expect(row(desk, 'Domain 4: definition')).toHaveAttribute('data-state', 'same');
    await expect(row(desk, 'Objective 7')).toBeVisible();
    await saved(desk);
    await desk.reload();
    await expect(row(desk, 'Action 17')).toHaveAttribute('data-state', 'same');
    await desk.getByRole('button', { name: 'Start again' }).click();
    await expect(box(desk)).toHaveValue('');
  });

  await test.step('a French Word file with two numbers missing and one twice is shown as it is', async () => {
    const text = artificialPlan('fr', (number, line) => {
      if (number === '4' || number === '9') return [];
      return number === '12' ? [line, `${line} Autrement.`] : [line];
    });
    const asked = desk.waitForEvent('filechooser');
    await desk.getByRole('button', { name: 'Choose a file…' }).press('Enter');
    const buffer = Buffer.from(docxOf([...text.split('\n'), 'Ligne artificielle sans numéro.']));
    await (await asked).setFiles({ name: 'plan.docx', mimeType: 'application/octet-stream', buffer });
    await expect(desk.getByText('21 new · 1 there more than once · 11 missing')).toBeVisible();
    for (const number of [4, 9])
      await expect(row(desk, `Action ${number}`)).toHaveAttribute('data-state', 'missing');
    await expect(row(desk, 'Action 12')).toHaveAttribute('data-state', 'doubled');
    await expect(desk.getByText('Ligne artificielle sans numéro.')).toBeVisible();
    await expect(desk.getByRole('combobox', { name: 'Language of the text' })).toHaveValue('fr');
  });

  await test.step('by keyboard one of the two is chosen, and everything is entered in one step', async () => {
    await row(desk, 'Action 12').getByRole('radio').last().focus();
    await desk.keyboard.press('ArrowUp');
    await expect(row(desk, 'Action 12').getByRole('radio').nth(1)).toBeChecked();
    await desk.getByRole('textbox', { name: 'Source' }).fill('Artificial source');
    await desk.keyboard.press('Enter');
    await expect(desk.getByText('22 official wordings entered.')).toBeVisible();
    await expect(row(desk, 'Action 11')).toHaveAttribute('data-state', 'same');
    await expect(row(desk, 'Action 12')).toHaveAttribute('data-state', 'doubled');
  });

  await test.step('the next suggestion finds it by its words', async () => {
    await goTo(desk, 'Desk');
    await desk
      .getByText(`Artificial item about ${wordOf('11', 'fr')}`)
      .first()
      .click();
    await desk.getByRole('tab', { name: 'Mapping' }).click();
    const first = desk.getByRole('option').first();
    await expect(first).toContainText('Action 11');
    await expect(first).toContainText(artificialWording('11', 'fr').slice(0, 30));
  });
});

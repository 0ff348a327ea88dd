import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, Server, test } from './support/rapporteur';
import { beginDraft, goTo, paste, saved } from './support/work';

const TEXT = [
  'An artificial preamble.',
  '',
  'Domain 1: Artificial domain',
  'Definition',
  'Artificial definition.',
  'Objective 1: Artificial objective',
  'Action 1: Artificial action one.',
  'Action 2: Artificial action two.',
].join('\n');

const row = (desk: Page, label: string) =>
  desk.getByRole('row').filter({ has: desk.getByRole('rowheader').getByText(label, { exact: true }) });
const toPlans = async (desk: Page) => {
  await goTo(desk, 'Prepare');
  await desk.getByRole('navigation', { name: 'Prepare' }).getByRole('link', { name: 'Plan' }).click();
};

test('a text is made into a plan of its own, serves every workshop, and goes to another laptop', async ({
  desk,
  browser,
}) => {
  let file = Buffer.from('');
  await beginDraft(desk, ['Artificial item']);

  await test.step('the text pasted is shown place by place, and what fits no number is kept when one says so', async () => {
    await toPlans(desk);
    await desk.getByRole('button', { name: 'Enter the official text…' }).press('Enter');
    await desk.getByRole('textbox', { name: 'Or paste it here' }).focus();
    await paste(desk, TEXT);
    await expect(row(desk, 'Action 3')).toHaveAttribute('data-state', 'missing');
    await desk.getByRole('radio', { name: 'As a new plan' }).check({ force: true });
    await expect(desk.getByRole('heading', { name: 'A new plan', level: 1 })).toBeVisible();
    for (const label of ['Domain 1', 'Domain 1: definition', 'Objective 1', 'Action 1', 'Action 2'])
      await expect(row(desk, label)).toHaveAttribute('data-state', 'new');
    await expect(row(desk, 'Action 3')).toHaveCount(0);
    await saved(desk);
    await desk.reload();
    await expect(row(desk, 'Action 2')).toHaveAttribute('data-state', 'new');
  });

  await test.step('it is made once it has a name of its own, days that follow and no line that was dropped', async () => {
    const make = desk.getByRole('button', { name: 'Make the plan' });
    const english = desk.getByRole('textbox', { name: 'Name (English)', exact: true });
    await desk.getByRole('combobox', { name: 'Language of the text' }).selectOption('en');
    await desk.getByRole('textbox', { name: 'Source' }).fill('Artificial source');
    await make.click();
    await expect(desk.getByText('A plan needs a name.')).toBeVisible();
    const name =
      (await english.count()) > 0 ? english : desk.getByRole('textbox', { name: 'Name', exact: true });
    await name.fill('Marrakesh Action Plan');
    await make.click();
    await expect(desk.getByText('Line 1 fits no number')).toBeVisible();
    await desk.getByRole('checkbox', { name: /^Keep the line/u }).check();
    await make.click();
    await expect(desk.getByText('is called “Marrakesh Action Plan” already')).toBeVisible();
    await name.fill('Trial plan');
    await desk.getByRole('textbox', { name: 'In force from' }).fill('2027-01-01');
    await desk.getByRole('textbox', { name: 'In force until' }).fill('2026-01-01');
    await make.click();
    await expect(desk.getByText('The last day in force is before the first one.')).toBeVisible();
    await desk.getByRole('textbox', { name: 'In force until' }).fill('2031-12-31');
    await make.click();
    await expect(desk.getByText('Trial plan has been made.')).toBeVisible();
  });

  await test.step('it is taken back and made again, chosen, and saved as a file', async () => {
    const choice = desk.getByRole('radio', { name: 'Trial plan' });
    await expect(choice).toBeVisible();
    await desk.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect(choice).toHaveCount(0);
    await desk.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await choice.click({ force: true });
    await expect(choice).toBeChecked();
    await desk.getByRole('button', { name: 'Domain 1' }).click();
    await expect(desk.getByText('Artificial definition.')).toBeVisible();
    await expect(desk.getByText('Artificial action two.')).toBeVisible();
    const downloading = desk.waitForEvent('download');
    await desk.getByRole('button', { name: 'Save the plan as a file…' }).click();
    file = await readFile(await (await downloading).path());
  });

  await test.step('another workshop can be mapped to it, and its windows know it', async () => {
    await goTo(desk, 'Workshops');
    await desk.getByRole('button', { name: 'New workshop' }).click();
    await expect(desk.getByRole('dialog').getByText('Trial plan')).toBeVisible();
  });

  await test.step('another laptop adds it from the file, as it is', async () => {
    const other = new Server();
    await other.start();
    try {
      const page = await (await browser.newContext()).newPage();
      await page.goto(other.link());
      await beginDraft(page, ['Artificial item']);
      await toPlans(page);
      await page.getByRole('button', { name: 'Enter the official text…' }).click();
      const asked = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Choose a file…' }).press('Enter');
      await (await asked).setFiles({ name: 'plan.json', mimeType: 'application/json', buffer: file });
      await expect(page.getByText('Trial plan: 4 places.')).toBeVisible();
      await page.getByRole('button', { name: 'Add the plan' }).click();
      await expect(page.getByRole('radio', { name: 'Trial plan' })).toBeVisible();
    } finally {
      await other.remove();
    }
  });
});

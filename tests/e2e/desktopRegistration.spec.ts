import path from 'node:path';
import { expect, test } from './support/desktop';
import { beginWorkshop, goTo, introduceOneself, pressPair } from './support/work';

const XLSX = path.join(import.meta.dirname, '../fixtures/lists/registration.xlsx');

test('a list is imported on the desktop, and one undo after a restart takes it back', async ({ desktop }) => {
  await introduceOneself(desktop.desk, 'Awa Diop');
  await beginWorkshop(desktop.desk, {
    title: 'Workshop on return',
    place: 'Kinshasa',
    firstDay: '2019-10-24',
    style: 'Workshop guide and recommendations',
  });
  await expect(desktop.desk.getByRole('textbox', { name: 'Host' })).toBeVisible();
  await desktop.desk.locator('#work').focus();
  await pressPair(desktop.desk, 'g', 'm');
  const asked = desktop.desk.waitForEvent('filechooser');
  await desktop.desk.getByRole('button', { name: 'Choose a file…' }).press('Enter');
  await (await asked).setFiles(XLSX);
  await desktop.desk.getByRole('button', { name: 'Import 6 people and 3 delegations' }).press('Enter');
  await expect(desktop.desk.getByRole('button', { name: /João Évora/ })).toBeVisible();

  await desktop.restart();
  await desktop.desk.getByRole('link', { name: 'Workshop on return' }).click();
  await desktop.desk.getByRole('button', { name: 'Undo: import of a list' }).click();
  await desktop.desk.getByRole('button', { name: 'Take it back' }).click();
  await goTo(desktop.desk, 'Prepare');
  await desktop.desk.getByRole('link', { name: 'People' }).click();
  await expect(desktop.desk.getByText('No names yet')).toBeVisible();
});

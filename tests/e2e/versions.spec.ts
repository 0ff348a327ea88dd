import { downloaded } from './support/downloaded';
import { expect, test } from './support/rapporteur';
import { beginDraft, beginWorkshop, goTo, introduceOneself, saved } from './support/work';

test('a circulated draft is printed again byte for byte the next day, and what changed since is a list of its own', async ({
  desk,
}) => {
  const texts = ['Exchange information', 'Train border services'];
  await beginDraft(desk, texts, 'Recommendations of a forum');
  await goTo(desk, 'Issue');
  await desk.getByRole('link', { name: 'Versions' }).click();
  await desk.getByRole('button', { name: 'Circulate draft 1' }).press('Enter');
  const step = desk.getByRole('listitem', { name: /^Circulated · Draft 1,/ });
  const first = await downloaded(desk, step.getByRole('button', { name: 'PDF' }));
  expect(first.name).toMatch(/_EN_draft-1\.pdf$/);
  expect(first.bytes.subarray(0, 5).toString()).toBe('%PDF-');

  await goTo(desk, 'Desk');
  const row = desk.getByRole('article').first();
  await row.focus();
  await desk.keyboard.press('e');
  await desk.keyboard.type(' at once');
  await desk.keyboard.press('ControlOrMeta+Enter');
  await saved(desk);
  await desk.reload();

  await goTo(desk, 'Issue');
  await desk.getByRole('link', { name: 'Versions' }).click();
  const again = await downloaded(desk, step.getByRole('button', { name: 'PDF' }));
  expect(again.name).toBe(first.name);
  expect(again.bytes.equals(first.bytes)).toBe(true);

  const changes = desk.getByRole('region', { name: 'List of changes' });
  const page = await downloaded(desk, changes.getByRole('button', { name: 'Web page' }));
  expect(page.name).toMatch(/_List-of-changes_EN_draft-1_\d{4}-\d\d-\d\dT\d{4}Z\.html$/);
  expect(page.bytes.toString()).toMatch(/<ins>[^<]*at once[^<]*<\/ins>/);

  // A year later on this clock: the paper says the time of then, as its file does.
  await desk.clock.setFixedTime('2099-01-01T10:00:00.000Z');
  await step.getByRole('button', { name: 'Open' }).press('Enter');
  await expect(desk.getByRole('heading', { name: /read-only$/ })).toBeVisible();
  await expect(desk.locator('[data-paper]')).not.toContainText('at once');
  await expect(desk.locator('[data-paper]')).toContainText(/DRAFT 1.*, \d\d:\d\d/);
  await expect(desk.locator('[data-paper]')).not.toContainText('2099');
});

test('a secretary who writes French prints the steps and opens them in French', async ({ desk }) => {
  await introduceOneself(desk, 'Awa Diop');
  const meeting = { title: 'Workshop', place: 'Abidjan', firstDay: '2019-10-24' };
  await beginWorkshop(desk, { ...meeting, style: 'Recommendations of a forum' });
  await desk.getByRole('checkbox', { name: 'French', exact: true }).press(' ');
  await goTo(desk, 'Room');
  await desk.locator('#capture-line').fill('Exchange information');
  await desk.keyboard.press('Enter');
  await saved(desk);
  await goTo(desk, 'Issue');
  await desk.getByRole('link', { name: 'Versions' }).click();
  await desk.getByRole('button', { name: 'Circulate draft 1…' }).press('Enter');
  await desk.getByRole('button', { name: 'Circulate nevertheless' }).press('Enter');
  const steps = desk.getByRole('region', { name: 'Steps taken' });
  await steps.getByRole('button', { name: 'French', exact: true }).press('Enter');
  const made = await downloaded(desk, steps.getByRole('button', { name: 'PDF' }));
  expect(made.name).toMatch(/_FR_draft-1\.pdf$/);
  const changes = desk.getByRole('region', { name: 'List of changes' });
  await expect(changes.getByRole('button', { name: 'French', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await steps.getByRole('button', { name: 'Open' }).press('Enter');
  await expect(desk.locator('[data-paper]')).toContainText('PROJET 1');
});

test('a circulation that was undone stays in the list and says so; a double click circulates once', async ({
  desk,
}) => {
  await beginDraft(desk, ['Exchange information'], 'Recommendations of a forum');
  await goTo(desk, 'Issue');
  await desk.getByRole('link', { name: 'Versions' }).click();
  await desk.getByRole('button', { name: 'Circulate draft 1' }).dblclick();
  await expect(desk.getByText('Draft 1 is circulated', { exact: true })).toBeVisible();
  await desk.getByRole('button', { name: 'Circulate draft 2' }).click();
  await expect(desk.getByRole('listitem', { name: /^Circulated · Draft 2,/ })).toBeVisible();
  await desk.keyboard.press('ControlOrMeta+z');
  await desk.getByRole('dialog').getByRole('button', { name: 'Take it back' }).press('Enter');
  await expect(desk.getByRole('listitem', { name: /^Circulated · Draft 2 · undone,/ })).toBeVisible();
  await expect(desk.getByRole('listitem', { name: /^Circulated · Draft 1,/ })).toBeVisible();
});

import { expect, type Page } from '@playwright/test';

/** Actions of people on the desk, by accessible names; in English unless another interface is given. */

export async function introduceOneself(desk: Page, name: string, role = 'Rapporteur'): Promise<void> {
  await desk.getByRole('textbox', { name: 'Your name' }).fill(name);
  await desk.getByRole('radio', { name: role }).check({ force: true });
  await desk.getByRole('button', { name: 'Start working' }).click();
}

export interface Meeting {
  title: string;
  place: string;
  /** YYYY-MM-DD */
  firstDay: string;
  /** The house style, by the name on its card. */
  style: string;
}

export async function beginWorkshop(desk: Page, { title, place, firstDay, style }: Meeting): Promise<void> {
  await desk.getByRole('button', { name: 'New workshop' }).click();
  const dialog = desk.getByRole('dialog', { name: 'New workshop' });
  await dialog.getByRole('textbox', { name: 'Title of the meeting' }).fill(title);
  await dialog.getByRole('textbox', { name: 'Place' }).fill(place);
  await dialog.getByLabel('First day').fill(firstDay);
  await dialog.getByText(style).click();
  await dialog.getByRole('button', { name: 'Create and prepare' }).click();
  // Its fields have the names of those of the page behind it.
  await expect(dialog).toBeHidden();
}

/** Waits until everything is on disk: the bar shows no "Saving…" for changes that are written at once. */
export async function saved(desk: Page): Promise<void> {
  const bar = desk.getByRole('status').filter({ hasText: /^Saved / });
  await expect(bar.and(desk.locator(':not([data-saving])'))).toBeVisible();
}

/**
 * Types two keys as a person does, one right after the other: "g", "e". Pressed one by one, the second would wait until the
 * page has answered the first, and on a busy machine that is longer than a pair of keys lasts.
 */
export async function pressPair(desk: Page, first: string, second: string): Promise<void> {
  await Promise.all([desk.keyboard.press(first), desk.keyboard.press(second)]);
}

/** Opens a place from the rail: "Prepare", "Room", "Desk", "Issue", "Archive", "Workshops". */
export async function goTo(desk: Page, place: string): Promise<void> {
  await desk
    .getByRole('navigation', { name: 'Places' })
    .getByRole('link', { name: place, exact: true })
    .click();
}

/** Begins a workshop in a house style, captures these recommendations, and opens the draft. */
export async function beginDraft(
  desk: Page,
  texts: readonly string[],
  style = 'Workshop guide',
): Promise<void> {
  await introduceOneself(desk, 'Awa Diop');
  await beginWorkshop(desk, { title: 'Workshop', place: 'Abidjan', firstDay: '2019-10-24', style });
  await goTo(desk, 'Room');
  for (const text of texts) {
    await desk.locator('#capture-line').fill(text);
    await desk.keyboard.press('Enter');
  }
  await goTo(desk, 'Desk');
}

/** Pastes for real: the text is copied in another tab, and Ctrl+V is pressed in the focused field. */
export async function paste(desk: Page, text: string): Promise<void> {
  const scrap = await desk.context().newPage();
  await scrap.setContent('<textarea autofocus></textarea>');
  await scrap.locator('textarea').fill(text);
  await scrap.locator('textarea').press('ControlOrMeta+a');
  await scrap.locator('textarea').press('ControlOrMeta+c');
  await scrap.close();
  await desk.bringToFront();
  await desk.keyboard.press('ControlOrMeta+v');
}

/** Issues the document that is on the page of its versions, on the day that is offered. */
export async function issueDocument(desk: Page): Promise<void> {
  await desk.getByRole('link', { name: 'Versions' }).click();
  await desk.getByRole('button', { name: 'Issue…', exact: true }).click();
  await expect(desk.getByLabel('Day of issue')).not.toHaveValue('');
  await desk
    .getByRole('group', { name: 'Issue', exact: true })
    .getByRole('button', { name: 'Issue', exact: true })
    .click();
  await expect(desk.getByText('The wording is locked. Files bear no draft mark.')).toBeVisible();
}

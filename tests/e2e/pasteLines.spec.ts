import { expect, test } from './support/rapporteur';
import { beginDraft, paste } from './support/work';

test('lines pasted while a recommendation is written become several recommendations or one text, by the person’s choice', async ({
  desk,
}) => {
  await beginDraft(desk, ['Share information', 'Protect witnesses']);
  const lines = desk.getByRole('article');
  await expect(lines).toHaveCount(2);
  const dialog = desk.getByRole('dialog');

  await lines.first().focus();
  const wording = desk.getByRole('textbox', { name: /^Wording of/ });
  await desk.keyboard.press('Enter');
  await expect(wording).toBeFocused();
  await desk.keyboard.type(' at once');
  await paste(desk, '1. between police services\n2. Train magistrates\n3. Open telephone lines');
  await expect(dialog.getByRole('button', { name: 'Make 3 recommendations' })).toBeFocused();
  await expect(dialog.getByRole('listitem')).toHaveText([
    /Share information at once between police services/,
    /Train magistrates/,
    /Open telephone lines/,
  ]);
  await desk.keyboard.press('Enter');
  await expect(lines).toHaveCount(4);
  await expect(lines.nth(0)).toHaveAccessibleName('1. Share information at once between police services');
  await expect(lines.nth(2)).toHaveAccessibleName('3. Open telephone lines');
  await expect(lines.nth(3)).toHaveAccessibleName('4. Protect witnesses');
  await expect(lines.first()).toBeFocused();
  await desk.keyboard.press('ControlOrMeta+z');
  await expect(lines).toHaveCount(2);
  await expect(lines.first()).toHaveAccessibleName('1. Share information');

  await lines.first().focus();
  await desk.keyboard.press('Enter');
  await expect(wording).toBeFocused();
  await paste(desk, 'between the services\nof the countries');
  await expect(dialog).toBeVisible();
  await desk.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(wording).toHaveText('Share information');
  await expect(wording).toBeFocused();
  await paste(desk, 'between the services\nof the countries');
  await dialog.getByRole('button', { name: 'Keep them as one text' }).click();
  await expect(dialog).toBeHidden();
  await expect(wording).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(lines.first()).toHaveAccessibleName(
    '1. Share information between the services of the countries',
  );
  await expect(lines).toHaveCount(2);
});

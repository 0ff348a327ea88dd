import { expect, test } from './support/rapporteur';
import { beginDraft, goTo, pressPair, saved } from './support/work';

test('an earlier state of the workshop is opened from History, compared with the present, and copied back in one step that one undo takes back', async ({
  desk,
}) => {
  await beginDraft(desk, ['Exchange information', 'Train border services']);
  const rows = desk.getByRole('article');
  await rows.first().focus();
  await desk.keyboard.press('e');
  await desk.keyboard.type(' with everybody');
  await desk.keyboard.press('ControlOrMeta+Enter');
  await saved(desk);
  await expect(rows.first()).toContainText('with everybody');

  // By the keyboard: g, h to History; the step before the rewording.
  await rows.first().focus();
  await desk.keyboard.press('Escape');
  await pressPair(desk, 'g', 'h');
  await expect(desk.getByRole('heading', { name: 'History', level: 1 })).toBeVisible();
  await desk
    .getByRole('button', { name: /recommendation captured/i })
    .first()
    .press('Enter');
  const banner = desk.getByRole('heading', { name: /^As it was on .* · read-only$/ });
  await expect(banner).toBeFocused();
  const paper = desk.locator('[data-paper]');
  await expect(paper).toContainText('Train border services');
  await expect(paper).not.toContainText('with everybody');
  await expect(desk.getByRole('textbox')).toHaveCount(0);

  // The keys that change the present are disabled meanwhile.
  await desk.keyboard.press('ControlOrMeta+z');
  await desk.keyboard.press('F2');
  await expect(desk.getByRole('textbox')).toHaveCount(0);
  await desk.getByText('Compare with now').click();
  await expect(desk.getByText('reworded since')).toBeVisible();
  await expect(desk.locator('ins')).toContainText('with everybody');

  await desk.getByRole('button', { name: 'Copy back this heading' }).click();
  const question = desk.getByRole('dialog', { name: 'Copy back this heading?' });
  await expect(question).toContainText('One recommendation gets its earlier wording back');
  await question.getByRole('button', { name: 'Copy back' }).press('Enter');
  await expect(desk.getByRole('heading', { name: 'History', level: 1 })).toBeVisible();
  await saved(desk);
  await goTo(desk, 'Desk');
  await expect(rows.first()).toContainText('Exchange information');
  await expect(rows.first()).not.toContainText('with everybody');

  await desk.keyboard.press('ControlOrMeta+z');
  await expect(rows.first()).toContainText('with everybody');
});

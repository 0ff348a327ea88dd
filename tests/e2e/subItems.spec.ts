import { expect, test } from './support/rapporteur';
import { beginDraft } from './support/work';

test('sub-items are written on the sheet from the keyboard, a line each, in one step that one undo takes back', async ({
  desk,
}) => {
  await beginDraft(desk, ['Exchange information that is']);
  const line = desk.getByRole('article');
  await line.focus();

  await desk.keyboard.press('s');
  await expect(line.getByRole('textbox')).toBeFocused();
  await desk.keyboard.type('timely,');
  await desk.keyboard.press('Enter');
  await desk.keyboard.type('protected.');
  await desk.keyboard.press('Enter');
  await desk.keyboard.press('ControlOrMeta+Enter');
  const items = desk.getByRole('list', { name: /^Sub-items of/ }).getByRole('listitem');
  await expect(items).toHaveText([/\(a\)\s*timely,/, /\(b\)\s*protected\./]);
  await expect(line).toBeFocused();

  await desk.keyboard.press('s');
  await expect(line.getByRole('textbox')).toBeFocused();
  await desk.keyboard.type(' Always.');
  await desk.keyboard.press('ControlOrMeta+Enter');
  await expect(items).toHaveText([/timely,/, /protected\. Always\./]);
  await desk.keyboard.press('ControlOrMeta+z');
  await expect(items).toHaveText([/\(a\)\s*timely,/, /protected\.$/]);
  await desk.keyboard.press('ControlOrMeta+z');
  await expect(items).toHaveCount(0);
});

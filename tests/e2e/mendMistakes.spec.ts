import type { Page } from '@playwright/test';
import { askAsPage } from './support/askAsPage';
import { expect, test } from './support/rapporteur';
import { beginDraft, goTo } from './support/work';

/** Most keys that mending one mistake may take; the words of a new heading are not counted, they are what is captured. */
const MOST_KEYS = 6;

/** Presses keys one by one and counts them. */
async function press(desk: Page, keys: readonly string[]): Promise<number> {
  for (const key of keys) await desk.keyboard.press(key);
  return keys.length;
}

test('ten mistakes of a facilitator are mended where they were typed, by at most six keys each', async ({
  desk,
}) => {
  await beginDraft(desk, []);
  const id = /#\/w\/([^/]+)/.exec(desk.url())?.[1] ?? '';
  await askAsPage(desk, 'runCommand', {
    ledger: { scope: 'workshop', id },
    command: 'workshop.setLanguages',
    payload: { languages: ['en', 'fr'] },
  });
  await goTo(desk, 'Room');
  const line = desk.locator('#capture-line');
  const rows = desk.getByRole('list', { name: 'Captured, the newest first' }).getByRole('listitem');
  const counted: Record<string, number> = {};
  const enter = async (text: string) => {
    await line.focus();
    await desk.keyboard.type(text);
    await desk.keyboard.press('Enter');
    await expect(line).toHaveValue('');
  };
  const mend = async (mistake: string, keys: readonly string[]) => {
    counted[mistake] = await press(desk, keys);
  };

  await enter('CI: train staff');
  await mend('wrong speaker', ['ArrowUp', 'Home', 'Control+Delete', 's', 'n', 'Enter']);
  await expect(rows.first()).toContainText('Senegal');
  await expect(rows.first()).not.toContainText('Ivoire');

  await line.focus();
  await enter('SN: share informatio');
  await mend('typo', ['ArrowUp', 'n', 'Enter']);
  await expect(rows.first()).toContainText('share information');

  await enter('CI: protect witnesses #16');
  await mend('wrong action number', ['ArrowUp', 'Backspace', '7', 'Enter']);
  await expect(rows.first()).toContainText('Action 17');

  await enter('CI: open offices #7');
  await mend('wrong place: the action for the objective', ['ArrowUp', 'ArrowLeft', 'o', 'Enter']);
  await expect(rows.first()).toContainText('Objective 7');

  await enter('CI: we agree with that');
  await mend('wrong kind', ['ArrowUp', 'F9', 'Enter']);
  await expect(rows.first().getByLabel('what was said')).toBeVisible();

  await enter('SN: train magistrates');
  await enter('SN: train magistrates');
  await expect(rows.filter({ hasText: 'train magistrates' })).toHaveCount(2);
  const before = await rows.count();
  await mend('row twice', ['ArrowDown', 'Delete']);
  await expect(rows).toHaveCount(before - 1);

  await line.focus();
  await enter('CI: comes first');
  await mend('wrong order', ['ArrowDown', 'Alt+ArrowUp']);
  await expect(desk.getByText(/^Now number /)).toBeVisible();

  await line.focus();
  await enter('CI: patrol together');
  counted['heading missing'] = await press(desk, ['ArrowUp', 'F8']);
  await desk.keyboard.type('Borders');
  counted['heading missing'] += await press(desk, ['Enter']);
  await expect(line).toHaveValue('');
  await line.focus();
  await desk.keyboard.press('ArrowUp');
  await expect(desk.getByText('Goes under')).toContainText('Borders');
  await desk.keyboard.press('Escape');

  await line.focus();
  await desk.keyboard.type('Frontext: share data');
  await mend('unknown speaker', ['Enter', 'ArrowDown', 'Enter', 'Enter']);
  await expect(line).toHaveValue('');
  await expect(rows.first()).toContainText('share data');
  await expect(rows.first()).not.toContainText('Frontext');

  await enter('CI: former le personnel');
  await mend('wrong language', ['ArrowUp', 'Shift+F2', 'Enter']);
  await expect(rows.first()).toContainText('French');

  await enter('CI: what nobody proposed');
  await desk.keyboard.press('Control+z');
  await expect(rows.filter({ hasText: 'what nobody proposed' })).toHaveCount(0);

  console.log('Keys by mistake:', counted);
  expect(Object.entries(counted).filter(([, keys]) => keys > MOST_KEYS)).toEqual([]);
  expect(Object.keys(counted)).toHaveLength(10);
});

import type { Page } from '@playwright/test';
import { expect, test } from './support/rapporteur';
import { beginDraft, introduceOneself } from './support/work';

/** The focused element, once the focus no longer moves. */
async function held(desk: Page): Promise<string> {
  await desk.waitForTimeout(400);
  return desk.evaluate(() => {
    const { activeElement: active } = document;
    if (!active || active === document.body) return 'nothing';
    return (
      active.id || active.getAttribute('aria-label') || active.textContent?.slice(0, 60) || active.tagName
    );
  });
}

/** Presses a button by keyboard: focus, then Enter. */
async function press(desk: Page, name: string | RegExp): Promise<void> {
  await desk.getByRole('button', { name }).first().focus();
  await desk.keyboard.press('Enter');
}

test('the focus is never lost when a step removes the focused element', async ({ desk }) => {
  await introduceOneself(desk, 'Awa Diop');
  await expect(desk.getByRole('heading', { name: 'Workshops' })).toBeVisible();
  expect(await held(desk), 'after saying who works').toBe('work');

  await press(desk, 'New workshop');
  await desk.getByRole('textbox', { name: 'Title of the meeting' }).fill('Workshop in Dakar');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('heading', { name: 'Meeting', level: 1 })).toBeVisible();
  expect(await held(desk), 'after creating a workshop').toBe('work');

  await desk.evaluate(() => window.location.assign('#/library'));
  await press(desk, /^Duplicate “/);
  await expect(desk.getByRole('textbox', { name: 'Title of the meeting' })).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('heading', { name: 'Meeting', level: 1 })).toBeVisible();
  expect(await held(desk), 'after duplicating it').toBe('work');

  await desk.evaluate(() => window.location.assign('#/library'));
  await press(desk, /^Actions for .*copy/);
  await desk.getByRole('menuitem', { name: 'Put in the bin' }).press('Enter');
  await expect(desk.getByText('is in the bin')).toBeVisible();
  expect(await held(desk), 'after putting one in the bin').toBe('work');

  await press(desk, /^Forum recommendations|^Recommendations of a forum/);
  await expect(desk.getByRole('list', { name: 'The draft, line by line' })).toBeVisible();
  const workshop = await desk.evaluate(() => window.location.hash.split('/')[2] ?? '');
  const go = (place: string) =>
    desk.evaluate((hash) => window.location.assign(hash), `#/w/${workshop}/${place}`);

  await go('issue/export');
  await press(desk, 'Export to Word');
  await expect(desk.getByText(/^Downloaded as/)).toBeVisible();
  expect(await held(desk), 'after exporting').toBe('Export to Word');

  await go('archive');
  await desk.getByLabel('On which day was it issued?').fill('2019-11-04');
  await desk.keyboard.press('Enter');
  await expect(desk.getByLabel('On which day was it issued?')).toBeHidden();
  await press(desk, 'Archive this document');
  await expect(desk.getByText('is archived.')).toBeVisible();
  expect(await held(desk), 'after archiving').toBe('Archive this document');

  await go('issue/versions');
  await press(desk, 'Open a corrected version…');
  await expect(desk.getByLabel('Number of the correction')).toHaveValue('Corr.1');
  await desk
    .getByRole('group', { name: 'Open a corrected version' })
    .getByRole('button', { name: 'Open a corrected version' })
    .press('Enter');
  await expect(desk.getByText('Correction in progress')).toBeVisible();
  expect(await held(desk), 'after a step of the document').toBe('Correction in progress');
});

/** Sends keys in one task of the page: nothing is painted and no timer runs between them. */
const keysInOneTask = async (keys: readonly { key: string; code?: string }[]) => {
  const task = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
  const held: string[] = [];
  for (const init of keys) {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { code: init.key, bubbles: true, cancelable: true, ...init }),
    );
    await task();
    const { activeElement: active } = document;
    held.push(active?.getAttribute('role') ?? (active?.id || active?.tagName) ?? 'nothing');
  }
  return held;
};

test('the focus is at the target of a key before the next key, and stays there', async ({ desk }) => {
  await beginDraft(desk, ['Share information']);
  const sheet = desk.getByRole('list', { name: 'The draft, line by line' });
  const line = sheet.getByRole('article');
  await expect(line).toBeVisible();

  await line.focus();
  const written = await desk.evaluate(keysInOneTask, [{ key: 'Enter' }, { key: 'Enter' }, { key: 'F2' }]);
  expect(written, 'writing a line, done with it, capturing').toEqual(['textbox', 'ARTICLE', 'capture-line']);
  await expect(sheet.getByRole('textbox')).toBeHidden();
  expect(await held(desk), 'once the wording is on disk').toBe('capture-line');

  const signed = await desk.evaluate(keysInOneTask, [{ key: 'Escape' }, { key: 'F6' }]);
  expect(signed, 'leaving the line, and into it by a sign').toEqual(['work', 'capture-line']);
  await expect(desk.locator('#capture-line')).toHaveValue('@');

  await desk.keyboard.press('Escape');
  await line.focus();
  expect(await desk.evaluate(keysInOneTask, [{ key: 'm' }]), 'mapping').toEqual(['combobox']);
});

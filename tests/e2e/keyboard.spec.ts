import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './support/rapporteur';

/** Letters of a French keyboard, with the letter that an English one has in the same place. */
const AZERTY: Record<string, string> = { a: 'KeyQ', q: 'KeyA', z: 'KeyW', w: 'KeyZ', m: 'Semicolon' };
const CONTROL = 2;

/** A key of a French keyboard as the browser reports it: `key` is the letter, `code` names another place. */
async function pressAzerty(keys: CDPSession, letter: string, modifiers = 0): Promise<void> {
  const code = AZERTY[letter] ?? `Key${letter.toUpperCase()}`;
  const windowsVirtualKeyCode = letter.toUpperCase().charCodeAt(0);
  const typed = modifiers === 0 ? { text: letter } : {};
  const key = { key: letter, code, windowsVirtualKeyCode, modifiers };
  await keys.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key, ...typed });
  await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

/** Presses Tab until an element with that role has the focus. */
async function tabTo(desk: Page, role: 'region' | 'button', name: RegExp, most: number): Promise<void> {
  const wanted = desk.getByRole(role, { name });
  const passed: string[] = [];
  while (passed.length < most) {
    await desk.keyboard.press('Tab');
    if (await wanted.evaluateAll((found) => found.some((element) => element === document.activeElement)))
      return;
    passed.push(await desk.evaluate(() => document.activeElement?.outerHTML.slice(0, 90) ?? ''));
  }
  throw new Error(`No ${role} ${String(name)} within ${most} presses of Tab:\n${passed.join('\n')}`);
}

test('a rapporteur on a French keyboard begins a workshop, captures, maps, rewords and undoes without a mouse, and without @ # ^ >', async ({
  desk,
}) => {
  const keys = await desk.context().newCDPSession(desk);
  const { keyboard } = desk;

  await test.step('says who works, in French', async () => {
    await expect(desk.getByRole('textbox', { name: 'Your name' })).toBeFocused();
    await keyboard.type('Awa Diop');
    await tabTo(desk, 'button', /Start working/, 4);
    await keyboard.press('Tab');
    await keyboard.press('ArrowRight');
    await expect(desk.getByRole('heading', { name: 'Qui travaille ?' })).toBeVisible();
    await keyboard.press('Shift+Tab');
    await keyboard.press('Enter');
    await expect(desk.getByText('Aucun atelier')).toBeVisible();
  });

  await test.step('begins a workshop', async () => {
    await tabTo(desk, 'button', /^Nouvel atelier$/, 14);
    await keyboard.press('Enter');
    await expect(desk.getByRole('textbox', { name: 'Titre de la réunion' })).toBeFocused();
    await keyboard.type('Atelier de Dakar');
    await keyboard.press('Tab');
    await keyboard.type('Dakar');
    await keyboard.press('Enter');
    await expect(desk.getByRole('heading', { name: 'Réunion', level: 1 })).toBeVisible();
  });

  await test.step('names two delegations', async () => {
    await pressAzerty(keys, 'g');
    await pressAzerty(keys, 'l');
    const add = desk.getByRole('combobox');
    await expect(add).toBeFocused();
    await keyboard.type('CI');
    await keyboard.press('Enter');
    await expect(add).toHaveValue('');
    // Niger and Nigeria both fit: neither is selected until one is chosen.
    await keyboard.type('nige');
    await keyboard.press('Enter');
    await expect(add).toHaveValue('nige');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(desk.getByRole('button', { name: 'Niger le Niger', exact: true })).toBeVisible();
  });

  await test.step('captures with function keys in the place of signs', async () => {
    await keyboard.press('F2');
    const line = desk.locator('#capture-line');
    await expect(line).toBeFocused();
    await keyboard.press('F6');
    await keyboard.type('ci ');
    await keyboard.type('Renforcer la coopération policière ');
    await keyboard.press('F7');
    await keyboard.type('3');
    await keyboard.press('Enter');
    await expect(line).toHaveValue('');
    await keyboard.type('NE : Informer les jeunes');
    await keyboard.press('Enter');
    await expect(line).toHaveValue('');
    await keyboard.press('F9');
    await keyboard.type('CI: la coopération existe déjà');
    await keyboard.press('Enter');
    await expect(line).toHaveValue('');
    await keyboard.press('Escape');
    await expect(line).toBeHidden();
  });

  await test.step('maps and rewords the second on the desk, and takes it back', async () => {
    await pressAzerty(keys, 'g');
    await pressAzerty(keys, 'd');
    const lines = desk.getByRole('article');
    await expect(lines).toHaveCount(2);
    await expect(lines.first()).toHaveAccessibleName('1. Renforcer la coopération policière');
    await expect(lines.first()).toContainText('3');
    await tabTo(desk, 'region', /^Rubrique/, 6);
    await keyboard.press('End');
    await expect(lines.last()).toBeFocused();
    await keyboard.press('Enter');
    await expect(desk.getByRole('list').getByRole('textbox')).toBeFocused();
    await keyboard.type(' des risques');
    await keyboard.press('Enter');
    await expect(lines.last()).toHaveAccessibleName('2. Informer les jeunes des risques');
    await expect(lines.last()).toBeFocused();
    await pressAzerty(keys, 'z', CONTROL);
    await expect(lines.last()).toHaveAccessibleName('2. Informer les jeunes');
    await pressAzerty(keys, 'm');
    await expect(desk.getByRole('combobox', { name: 'Chercher dans le plan' })).toBeFocused();
    await keyboard.type('4');
    await keyboard.press('Enter');
    await expect(lines.last()).toContainText('4');
  });
});

import type { CDPSession, Page } from '@playwright/test';
import { fillLibrary, introduce } from './screenshots/filledLibrary';
import { Stage } from './screenshots/stage';
import { expect, test } from './support/rapporteur';

const SHIFT = 8;
/** The row of digits of a French keyboard: the character of each key without Shift and with it. */
const ROW: Record<string, string> = { '1': '&', '2': 'é', '3': '"', '4': "'" };

/** A key event of a French keyboard: `key` is the character, `code` the place of the key. */
async function press(keys: CDPSession, key: string, code: string, modifiers = 0): Promise<void> {
  const event = { key, code, modifiers, ...(key.length === 1 && { text: key }) };
  await keys.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event });
  await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}
const withShift = (keys: CDPSession, digit: string) => press(keys, digit, `Digit${digit}`, SHIFT);
const withoutShift = (keys: CDPSession, digit: string) => press(keys, ROW[digit] ?? '', `Digit${digit}`);
const letter = (keys: CDPSession, sign: string) => press(keys, sign, `Key${sign.toUpperCase()}`);

async function negotiating(desk: Page): Promise<Stage> {
  const stage = new Stage(desk);
  await introduce(stage);
  await fillLibrary(stage);
  await stage.inWorkshop('document.setNature', { nature: 'negotiated' });
  await stage.speak('fr');
  return stage;
}
const lines = (desk: Page) => desk.getByRole('navigation', { name: 'Recommandations' });

test.describe('on a French keyboard', () => {
  test('words are put in brackets, and a variant is accepted by its digit with Shift, without it, or by Enter', async ({
    desk,
  }) => {
    const stage = await negotiating(desk);
    const keys = await desk.context().newCDPSession(desk);
    const { keyboard } = desk;
    await stage.show('room', 'agreement');
    await lines(desk)
      .getByRole('button', { name: /social media/ })
      .press('Enter');
    const text = desk.getByRole('group', { name: 'Mots de la recommandation' });
    const dispute = async (variant: string) => {
      await text.focus();
      await keyboard.press('ArrowRight');
      await keyboard.press('Shift+ArrowRight');
      await letter(keys, 'b');
      await expect(text).toContainText('[Monitor social]');
      const another = desk.getByRole('textbox', { name: 'Autre libellé pour cet endroit' });
      await another.fill(variant);
      await another.press('Enter');
      await expect(text).toContainText(`[Monitor social / ${variant}]`);
      await text.focus();
    };

    await dispute('Watch social');
    await expect(desk.getByText('1 crochet restant.')).toBeVisible();
    await expect(desk.getByRole('button', { name: 'Convenue', exact: true })).toBeDisabled();
    await withShift(keys, '2');
    await expect(text).toContainText('Watch social media');
    await expect(desk.getByRole('button', { name: 'Convenue', exact: true })).toBeEnabled();
    await stage.ask('undo', { ledger: { scope: 'workshop', id: stage.workshop } });
    await expect(text).toContainText('[Monitor social / Watch social]');

    await withoutShift(keys, '2');
    await expect(text).toContainText('Watch social media');
    await stage.ask('undo', { ledger: { scope: 'workshop', id: stage.workshop } });
    await text.focus();
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(text).toContainText('Watch social media');
    await expect(desk.getByText('0 crochet restant.')).toBeVisible();

    // Who accepted, and when, is in the history.
    await letter(keys, 'h');
    const versions = desk.getByRole('list', { name: 'Changements, les plus récents d’abord' });
    await expect(versions.getByRole('listitem').first()).toContainText('Awa Diop');
    await expect(versions.getByRole('listitem').first()).toContainText('variante');
  });

  test('positions are set going round the table, one letter for each', async ({ desk }) => {
    const stage = await negotiating(desk);
    const keys = await desk.context().newCDPSession(desk);
    await stage.show('room', 'agreement');
    const round = desk.getByRole('region', { name: 'Tour de table' });
    // Without the row of heads.
    const rows = round.getByRole('row').filter({ has: desk.getByRole('rowheader') });
    await rows.first().focus();
    for (const sign of ['s', 'a', 'o']) await letter(keys, sign);
    await expect(rows.nth(3)).toBeFocused();
    const held = round.getByRole('button', { pressed: true });
    await expect(held).toHaveText(['Soutient', 'Peut accepter', 'Objecte']);
  });

  test('two keys show the original wording of what the room sees, also in the middle of a word', async ({
    desk,
  }) => {
    const stage = await negotiating(desk);
    await stage.show('room', 'screen');
    await stage.ask('sendToRoom', { slide: { kind: 'recommendation', id: 'r9', language: 'en' } });
    for (const [place, section] of [['room'], ['desk'], ['issue', 'export'], ['prepare', 'meeting']]) {
      await stage.show(place ?? '', section);
      await desk.keyboard.press('F2');
      await desk.keyboard.type('renfor');
      await desk.keyboard.press('Shift+F8');
      const original = desk.getByRole('region', { name: 'Libellé d’origine' });
      await expect(original).toContainText('Conduct specific monitoring');
      await expect(desk.locator('#capture-line')).toHaveValue(/renfor$/);
      await stage.ask('putDraft', { workshop: stage.workshop, key: 'capture', text: '' });
    }
    expect(await stage.ask('stage', {})).toMatchObject({ slide: { kind: 'recommendation', id: 'r9' } });
  });

  test('a presenter steps through the queue from anywhere except a text field, once a slide of it is shown', async ({
    desk,
  }) => {
    const stage = await negotiating(desk);
    const { keyboard } = desk;
    const sees = (what: string) =>
      expect(desk.getByRole('status').filter({ hasText: `LA SALLE VOIT : ${what}` })).toBeVisible();
    await stage.show('room', 'screen');
    const queue = desk.getByRole('region', { name: 'File' });
    for (const name of [/^Projet entier/, /^Ordre du jour/, /^Suivi du plan/]) {
      await desk
        .getByRole('region', { name: 'Ce qui peut être envoyé' })
        .getByRole('button', { name })
        .focus();
      await keyboard.press('q');
    }
    await expect(queue.getByRole('listitem')).toHaveCount(3);

    await test.step('put in order with Alt and the arrows, taken out, put back', async () => {
      await queue.getByRole('button', { name: 'Suivi du plan (EN)', exact: true }).focus();
      await keyboard.press('Alt+ArrowUp');
      const order = () => queue.getByRole('listitem');
      await expect(order()).toContainText(['Projet', 'Suivi', 'Ordre']);
      await expect(queue.getByRole('button', { name: 'Suivi du plan (EN)', exact: true })).toBeFocused();
      await keyboard.press('Delete');
      await expect(order()).toContainText(['Projet', 'Ordre']);
      await queue.getByRole('button', { name: /^Remettre/ }).press('Enter');
      await expect(order()).toContainText(['Projet', 'Suivi', 'Ordre']);
    });

    await test.step('nothing is sent by a page turned elsewhere before the first was shown', async () => {
      await stage.show('desk');
      await keyboard.press('PageDown');
      await sees('en attente');
    });

    await stage.show('room', 'screen');
    await keyboard.press('PageDown');
    await sees('Projet entier');
    // The line has the focus and is empty, so nobody is typing.
    await stage.show('room');
    await expect(desk.locator('#capture-line')).toBeFocused();
    await keyboard.press('PageDown');
    await sees('Suivi');
    await keyboard.type('b.');
    await keyboard.press('PageDown');
    await expect(desk.locator('#capture-line')).toHaveValue('b.');
    await sees('Suivi');
    await stage.ask('putDraft', { workshop: stage.workshop, key: 'capture', text: '' });
    await stage.show('issue', 'versions');
    await keyboard.press('b');
    await sees('en attente');
    await keyboard.press('PageDown');
    await sees('en attente');
  });
});

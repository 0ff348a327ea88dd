import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hearTheRoom } from './meeting/desktopWitness';
import { expected } from './meeting/expected';
import { typeThroughPowerCut } from './meeting/floor';
import { focused, Hands } from './meeting/hands';
import { captureLine, go, heading, openWorkshop, type Stage } from './meeting/play';
import { beginTheWorkshop, introduce } from './meeting/prepare';
import { roomSees, toRow } from './meeting/wall';
import { chooseInDialog, expect, test } from './support/desktop';
import { readWord } from './support/readWord';

const ACTOR = 'Awa Diopessa';
const FIRST = 'Strengthen the exchange of information between police services;';
const SECOND = 'Set up joint investigation teams.';
const SAID = 'We have had a law since 2015, and no means (unsent)';

test('the core of a meeting on the real desktop, without a mouse: speakers, capture, the room’s window, a file for a group, a power cut, Word', async ({
  desktop,
}) => {
  test.setTimeout(240_000);
  const stage: Stage = { desk: desktop.desk, hands: new Hands(desktop.desk) };
  const { hands, desk } = stage;
  const heard = await hearTheRoom(desktop.app);

  await test.step('prepares', async () => {
    await introduce(stage, ACTOR);
    await beginTheWorkshop(stage);
    await go(stage, 'l', heading(desk, 'Delegations'));
    for (const code of ['CI', 'ML', 'FR', 'ICMPD']) {
      await hands.type(code);
      await hands.press('Enter');
      await expect(desk.getByRole('combobox', { name: 'Add a delegation' })).toHaveValue('');
    }
    await go(stage, 't', heading(desk, 'Agenda'));
    await focused(desk.getByRole('textbox', { name: 'New item' }));
    await hands.type('Police cooperation');
    await hands.press('Enter');
    await expect(desk.getByRole('textbox', { name: 'New item' })).toHaveValue('');
    await hands.press('Escape', 'n');
    await expect(desk.getByRole('button', { name: 'Finish' })).toBeVisible();
  });

  await test.step('hears three speakers and captures what they propose and say', async () => {
    await go(stage, 'f', heading(desk, 'Speakers'));
    const asking = desk.getByRole('combobox', { name: 'Who asks for the floor?' });
    await focused(asking);
    for (const typed of ['ci', 'mali', 'fr']) {
      await hands.type(typed);
      await hands.press('Enter');
      await expect(asking).toHaveValue('');
    }
    await hands.press('Escape');
    for (const line of [`CI: ${FIRST} #17`, `ML: ${SECOND}`, `> FR: ${SAID}`]) {
      await hands.press('n', 'F2');
      await focused(captureLine(desk));
      await hands.type(line);
      await hands.press('Enter');
      await expect(captureLine(desk)).toHaveValue('');
      await hands.press('Escape');
    }
    await hands.press('s');
    await expect(desk.getByText('Nobody has the floor')).toBeVisible();
  });

  await test.step('sends one to the room’s window, rewords it live, and covers it in the middle of a word', async () => {
    const opening = desktop.app.waitForEvent('window');
    await hands.command('Open the room’s window');
    const room = await opening;
    await expect(room.locator('body')).toContainText(expected.meeting.title.en);
    await toRow(stage, SECOND);
    await hands.press('F3');
    await expect(room.locator('body')).toContainText(SECOND);
    await hands.press('Shift+F3');
    await expect(roomSees(desk)).toContainText('LIVE');
    await hands.press('Enter');
    const writing = desk.getByRole('list', { name: 'The draft, line by line' }).getByRole('textbox');
    await focused(writing);
    await hands.press('End');
    await hands.type(' With judges');
    await expect(room.locator('body')).toContainText('With judges');
    await hands.press('F10');
    await hands.type('zanzibarite');
    await expect(room.locator('body')).toHaveText(expected.meeting.title.en);
    for (const _ of ' With judgeszanzibarite') await hands.press('Backspace');
    await hands.press('Enter');
    await expect(writing).toBeHidden();

    const messages = await heard();
    expect(messages).toContain(SECOND);
    for (const words of [ACTOR, FIRST, SAID, 'zanzibarite', 'Mali', 'France'])
      expect(messages.includes(words), `the room heard “${words}”`).toBe(false);
  });

  await test.step('writes the file for a group where the dialog says', async () => {
    const file = path.join(desktop.library, '..', 'group.handover');
    await chooseInDialog(desktop, file);
    await go(stage, 'b', heading(desk, 'Breakout groups'));
    await hands.tabTo(desk.getByRole('textbox', { name: 'For whom' }));
    await hands.type('Group 1');
    await hands.tabTo(desk.getByLabel('Passphrase', { exact: true }));
    await hands.type('four camels');
    await hands.press('Enter');
    await expect.poll(() => existsSync(file)).toBe(true);
  });

  await test.step('loses its power with a line half typed, which is offered again', async () => {
    await go(stage, 'd', heading(desk, 'Draft'));
    await typeThroughPowerCut(stage, `> ML: ${SAID}`, async () => {
      await desktop.loseThePower();
      stage.desk = desktop.desk;
      stage.hands = new Hands(desktop.desk);
      await openWorkshop(stage, expected.meeting.title.en);
    });
  });

  await test.step('exports to Word where the dialog says', async () => {
    await stage.hands.command('Check and export the document');
    const file = path.join(desktop.library, '..', 'conclusions.docx');
    await chooseInDialog(desktop, file);
    await stage.hands.tabTo(stage.desk.getByRole('button', { name: 'Export to Word' }));
    await stage.hands.press('Enter');
    await expect(stage.desk.getByText(/conclusions\.docx/)).toBeVisible();
    const word = await readWord(readFileSync(file));
    expect(word.items.map(({ text }) => text)).toEqual([FIRST, SECOND]);
    for (const words of [ACTOR, SAID]) expect(word.bytesAsText.includes(words), words).toBe(false);
  });
});

import { expect, type Browser, type Locator } from '@playwright/test';
import { Server } from '../support/rapporteur';
import { focused, Hands } from './hands';
import { watchForMouse } from './noMouse';
import { captureLine, go, heading, type Stage } from './play';
import { introduce } from './prepare';
import type { Group } from './groupWork';
import { toRow } from './wall';

/** Writes the file for a group with the keyboard, as a download of the browser. Returns its path. */
export async function handOver(
  { desk, hands }: Stage,
  { label, passphrase }: Pick<Group, 'label' | 'passphrase'>,
  folder: string,
): Promise<string> {
  await go({ desk, hands }, 'b', heading(desk, 'Breakout groups'));
  await hands.tabTo(desk.getByRole('textbox', { name: 'For whom' }));
  await hands.overwrite(label);
  return writeFile({ desk, hands }, 'Write the file', passphrase, folder);
}

/** Hands back on the group's laptop, which names the person the file goes back to. */
async function handBack(stage: Stage, { label, passphrase }: Group, folder: string): Promise<string> {
  await go(stage, 'b', heading(stage.desk, `Copy for “${label}”`));
  return writeFile(stage, 'Hand back', passphrase, folder);
}

async function writeFile(
  { desk, hands }: Stage,
  button: string,
  passphrase: string | undefined,
  folder: string,
): Promise<string> {
  if (passphrase !== undefined) {
    await hands.tabTo(desk.getByLabel('Passphrase', { exact: true }));
    await hands.write(passphrase);
  } else {
    await hands.tabTo(desk.getByRole('checkbox', { name: 'Write it without a passphrase' }));
    await hands.press('Space');
    await hands.tabTo(desk.getByRole('button', { name: button }));
  }
  const downloading = desk.waitForEvent('download');
  await hands.press('Enter');
  const download = await downloading;
  const file = `${folder}/${download.suggestedFilename()}`;
  await download.saveAs(file);
  return file;
}

/** Chooses a file in the system's dialog, which Enter on the field opens. */
async function choose({ desk, hands }: Stage, file: string, within: Locator): Promise<void> {
  await hands.tabTo(within.getByRole('button', { name: 'Choose a handed-over file…' }));
  const dialog = desk.waitForEvent('filechooser');
  await hands.press('Enter');
  await (await dialog).setFiles(file);
}

async function unseal({ desk, hands }: Stage, passphrase: string | undefined): Promise<void> {
  if (passphrase === undefined) return;
  await focused(desk.getByLabel('This file is encrypted. Its passphrase:'));
  await hands.write(passphrase);
  await hands.press('Enter');
}

/** Takes a group's file back: previewed first, then merged. Returns the text of the preview. */
export async function takeBack(
  { desk, hands }: Stage,
  { passphrase }: Pick<Group, 'passphrase'>,
  file: string,
): Promise<string[]> {
  await go({ desk, hands }, 'b', heading(desk, 'Breakout groups'));
  const section = desk.getByRole('region', { name: 'Take back' });
  await choose({ desk, hands }, file, section);
  await unseal({ desk, hands }, passphrase);
  const take = section.getByRole('button', { name: 'Take back' });
  await expect(take).toBeVisible();
  const preview = await section.getByRole('listitem').allTextContents();
  await hands.tabTo(take);
  await hands.press('Enter');
  await expect(desk.getByText('The group’s work was taken back.')).toBeVisible();
  return preview;
}

/** The work of a group on a laptop of its own, with another library and process: it receives, works, and hands back. */
export async function workInGroup(browser: Browser, group: Group, file: string, folder: string) {
  const laptop = new Server();
  await laptop.start();
  const context = await browser.newContext({ acceptDownloads: true });
  try {
    const mouse = await watchForMouse(context);
    const desk = await context.newPage();
    const hands = new Hands(desk);
    await desk.goto(laptop.link());
    await introduce({ desk, hands }, group.rapporteur);
    await hands.tabTo(desk.getByRole('button', { name: 'Receive a handed-over file' }));
    await hands.press('Enter');
    const dialog = desk.getByRole('dialog', { name: 'Receive a handed-over file' });
    await expect(dialog).toBeVisible();
    await choose({ desk, hands }, file, dialog);
    await unseal({ desk, hands }, group.passphrase);
    await expect(dialog.getByRole('button', { name: 'Begin it here' })).toBeVisible();
    await hands.tabTo(dialog.getByRole('button', { name: 'Begin it here' }));
    await hands.press('Enter');
    await expect(heading(desk, 'Draft')).toBeAttached();

    for (const { from, to } of group.rewords) await reword({ desk, hands }, from, to);
    await hands.press('F2');
    await focused(captureLine(desk));
    for (const line of group.captures) {
      await hands.write(line);
      await hands.press('Enter');
      await expect(captureLine(desk)).toHaveValue('');
    }
    await hands.press('Escape');
    const back = await handBack({ desk, hands }, group, folder);
    return { back, mouse };
  } finally {
    await context.close();
    await laptop.remove();
  }
}

/** Writes a wording anew on its line. */
export async function reword(stage: Stage, from: string, to: string): Promise<void> {
  const { desk, hands } = stage;
  await toRow(stage, from);
  await hands.press('Enter');
  const writing = desk.getByRole('list', { name: 'The draft, line by line' }).getByRole('textbox');
  await focused(writing);
  await hands.overwrite(to);
  await hands.press('Enter');
  await expect(writing).toBeHidden();
}

/** Settles two wordings of one line by taking the group's. */
export async function takeTheirs({ desk, hands }: Stage, ours: string, theirs: string): Promise<void> {
  await toRow({ desk, hands }, ours);
  const take = desk.getByRole('button', { name: 'Take the other' });
  await hands.tabTo(take);
  await hands.press('Enter');
  await expect(take).toBeHidden();
  await expect(desk.getByRole('article', { name: theirs.slice(0, 100) })).toBeVisible();
}

/** Undoes a group's whole work in one step, and redoes it in one. */
export async function undoAndRedo({ desk, hands }: Stage, added: string): Promise<void> {
  await go({ desk, hands }, 'd', heading(desk, 'Draft'));
  const line = desk.getByRole('article', { name: added.slice(0, 100) });
  await expect(line).toBeVisible();
  await hands.press('ControlOrMeta+z');
  await expect(desk.getByRole('button', { name: 'Take it back' })).toBeFocused();
  await hands.press('Enter');
  await expect(line).toBeHidden();
  await hands.press('ControlOrMeta+y');
  await expect(desk.getByRole('button', { name: 'Bring it back' })).toBeFocused();
  await hands.press('Enter');
  await expect(line).toBeVisible();
}

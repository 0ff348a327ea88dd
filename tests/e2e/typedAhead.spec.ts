import type { Page } from '@playwright/test';
import { workshopSchema } from '../../core/model/workshop';
import { introduce } from './screenshots/filledLibrary';
import { Stage } from './screenshots/stage';
import { expect, test } from './support/rapporteur';

/** A key and what is typed right after it, as fast as a keyboard sends it: before the page has drawn what the key opens. */
async function atOnce(desk: Page, key: string, typed: string, last?: string): Promise<void> {
  await desk.keyboard.press(key);
  await desk.keyboard.type(typed);
  if (last !== undefined) await desk.keyboard.press(last);
}

async function agreement(desk: Page): Promise<Stage> {
  const stage = new Stage(desk);
  await introduce(stage);
  ({ workshop: stage.workshop } = await stage.ask('openSample', { style: 'workshop-guide' }));
  await stage.inWorkshop('document.setStatus', { status: 'draft' });
  await stage.inWorkshop('document.setNature', { nature: 'negotiated' });
  await stage.show('room', 'agreement');
  return stage;
}

async function recommendationsOf(stage: Stage) {
  const { state } = await stage.ask('openLedger', { ledger: { scope: 'workshop', id: stage.workshop } });
  return workshopSchema.parse(state).recommendations;
}

test('what is typed as a dialog opens is typed into the dialog, and agrees to nothing on the page behind', async ({
  desk,
}) => {
  const stage = await agreement(desk);
  const before = await recommendationsOf(stage);

  await desk.getByRole('button', { name: /^Working as/ }).focus();
  await desk.keyboard.press('Enter');
  await desk.getByRole('menuitem', { name: 'Someone else…' }).focus();
  await atOnce(desk, 'Enter', 'aorn ');
  const name = desk.getByRole('dialog').getByRole('textbox', { name: 'Your name' });
  await expect(name).toHaveValue('aorn ');
  await desk.keyboard.press('c');
  await expect(name).toHaveValue('aorn c');
  expect(await recommendationsOf(stage)).toEqual(before);
  await desk.keyboard.press('Escape');
  await expect(desk.getByRole('dialog')).toBeHidden();
});

test('what is typed as the palette opens is looked for in it, even out of a line that is being written', async ({
  desk,
}) => {
  const stage = await agreement(desk);
  await desk.getByRole('heading', { name: 'Agreement', level: 1 }).waitFor({ state: 'attached' });
  await atOnce(desk, 'Control+k', 'go to a');
  await expect(desk.getByRole('textbox', { name: 'Search' })).toHaveValue('go to a');
  await desk.keyboard.press('Escape');
  await expect(desk.getByRole('dialog')).toBeHidden();

  await stage.show('room', 'capture');
  const line = desk.locator('#capture-line');
  await line.fill('CI: renforcer');
  await atOnce(desk, 'Control+k', 'status');
  await expect(desk.getByRole('textbox', { name: 'Search' })).toHaveValue('status');
  await expect(line).toHaveValue('CI: renforcer');
  await desk.keyboard.press('Enter');
  await expect(desk).toHaveURL(/standing/);

  await stage.show('room', 'agreement');
  await expect(desk.getByRole('heading', { name: 'Agreement', level: 1 })).toBeAttached();
  await atOnce(desk, 'Control+k', 'coverage', 'Enter');
  await expect(desk).toHaveURL(/coverage/);
});

test('a question that has just come is answered by nobody who was typing, and the letters of the page wait for the answer', async ({
  desk,
}) => {
  const stage = await agreement(desk);
  const before = await recommendationsOf(stage);
  await expect(desk.getByRole('button', { name: /^Agree/ }).first()).toBeVisible();
  await atOnce(desk, 'e', 'aonc');
  const question = desk.getByRole('dialog');
  await expect(question).toBeVisible();
  await desk.keyboard.type('aonc');
  await expect(question).toBeVisible();
  expect(await recommendationsOf(stage)).toEqual(before);
});

test('letters of the page do nothing behind a menu, and behind the sheet of keys only its own sign does something', async ({
  desk,
}) => {
  const stage = await agreement(desk);
  const before = await recommendationsOf(stage);
  await desk.getByRole('button', { name: /^Working as/ }).focus();
  await atOnce(desk, 'Enter', 'aoc');
  await expect(desk.getByRole('menu')).toBeVisible();
  await desk.keyboard.type('aonc');
  await expect(desk.getByRole('menu')).toBeVisible();
  await desk.keyboard.press('Escape');
  await expect(desk.getByRole('menu')).toBeHidden();
  expect(await recommendationsOf(stage)).toEqual(before);

  await atOnce(desk, '?', 'gd');
  const keys = desk.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toBeVisible();
  await desk.keyboard.type('gd');
  await expect(keys).toBeVisible();
  await expect(desk).toHaveURL(/agreement/);
  await desk.keyboard.press('?');
  await expect(keys).toBeHidden();
});

test('what is typed while the code of a dialog is still fetched is typed into it', async ({ desk }) => {
  const stage = new Stage(desk);
  await desk.route(/NewWorkshop/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  await introduce(stage);
  const button = desk.getByRole('button', { name: 'New workshop' });
  await button.focus();
  await atOnce(desk, 'Enter', 'gala');
  await expect(desk.getByRole('textbox', { name: 'Title of the meeting' })).toHaveValue('gala');
});

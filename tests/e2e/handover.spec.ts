import { expect, type Browser, type Page } from '@playwright/test';
import { z } from 'zod';
import { askAsPage } from './support/askAsPage';
import { Server, test } from './support/rapporteur';
import { beginDraft, goTo, introduceOneself } from './support/work';

const SECRET = 'four camels under one acacia';

/** A group's laptop: another process on a library of its own. */
async function laptop(browser: Browser): Promise<{ server: Server; desk: Page }> {
  const server = new Server();
  await server.start();
  const desk = await (await browser.newContext({ acceptDownloads: true })).newPage();
  await desk.goto(server.link());
  await introduceOneself(desk, 'Nuno Valdeira');
  return { server, desk };
}

async function workshopsOn(desk: Page): Promise<string[]> {
  const opened = await askAsPage(desk, 'openLedger', { ledger: { scope: 'library', id: 'library' } });
  const { state } = z
    .object({ state: z.object({ workshops: z.record(z.string(), z.unknown()) }) })
    .parse(opened);
  return Object.keys(state.workshops);
}

/** Opens the one workshop of a library by its address. */
async function open(desk: Page): Promise<void> {
  const [workshop = ''] = await workshopsOn(desk);
  await desk.evaluate((id) => (location.hash = `#/w/${id}/desk`), workshop);
}

async function toGroups(desk: Page): Promise<void> {
  await goTo(desk, 'Room');
  await desk.getByRole('link', { name: 'Groups', exact: true }).click();
}

async function download(desk: Page, button: string, file: string): Promise<string> {
  const downloading = desk.waitForEvent('download');
  await desk.getByRole('button', { name: button }).click();
  const written = await downloading;
  await written.saveAs(file);
  return written.suggestedFilename();
}

async function handOver(desk: Page, label: string, file: string, passphrase?: string): Promise<string> {
  await toGroups(desk);
  await desk.getByRole('textbox', { name: 'For whom' }).fill(label);
  await expect(desk.getByRole('button', { name: 'Write the file' })).toBeDisabled();
  if (passphrase === undefined) {
    await desk.getByRole('checkbox', { name: 'Write it without a passphrase' }).check();
    await expect(desk.getByText('Whoever finds the stick can read everything')).toBeVisible();
  } else await desk.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  return download(desk, 'Write the file', file);
}

async function handBack(desk: Page, file: string, passphrase?: string): Promise<string> {
  await toGroups(desk);
  if (passphrase === undefined)
    await desk.getByRole('checkbox', { name: 'Write it without a passphrase' }).check();
  else await desk.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  return download(desk, 'Hand back', file);
}

async function choose(desk: Page, file: string, passphrase?: string): Promise<void> {
  const choosing = desk.waitForEvent('filechooser');
  await desk.getByRole('button', { name: 'Choose a handed-over file…' }).click();
  await (await choosing).setFiles(file);
  if (passphrase === undefined) return;
  await desk.getByLabel('This file is encrypted. Its passphrase:').fill(passphrase);
  await desk.getByRole('button', { name: 'Open', exact: true }).click();
}

async function receive(desk: Page, file: string, passphrase?: string): Promise<void> {
  await desk.getByRole('button', { name: 'Receive a handed-over file' }).click();
  await choose(desk, file, passphrase);
}

async function capture(desk: Page, text: string): Promise<void> {
  await goTo(desk, 'Room');
  await desk.locator('#capture-line').fill(text);
  await desk.keyboard.press('Enter');
  await expect(desk.locator('#capture-line')).toHaveValue('');
}

async function reword(desk: Page, from: string, to: string): Promise<void> {
  await goTo(desk, 'Desk');
  await desk.getByRole('article', { name: from }).click();
  await desk.keyboard.press('Enter');
  const writing = desk.getByRole('list', { name: 'The draft, line by line' }).getByRole('textbox');
  await writing.fill(to);
  await desk.keyboard.press('Enter');
  await expect(writing).toBeHidden();
}

test('an encrypted copy is handed over, comes back, and names the group as author of its words', async ({
  desk,
  browser,
}, info) => {
  const [out, back, newer] = ['out', 'back', 'newer'].map((name) => info.outputPath(`${name}.handover`));
  await beginDraft(desk, ['Share information', 'Train officers', 'Hold a second meeting']);
  await handOver(desk, 'Group one', out ?? '', SECRET);

  const group = await laptop(browser);
  await receive(group.desk, out ?? '', SECRET);
  await group.desk.getByRole('button', { name: 'Begin it here' }).click();
  await reword(group.desk, 'Share information', 'Share information daily');
  await reword(desk, 'Share information', 'Share information weekly');
  await capture(desk, 'New of the plenary');

  await handOver(desk, 'Group one', newer ?? '');
  await toGroups(group.desk);
  await expect(group.desk.getByRole('heading', { name: 'Copy for “Group one”' })).toBeVisible();
  await expect(group.desk.getByText('Goes back to Awa Diop')).toBeVisible();
  await choose(group.desk, newer ?? '');
  await expect(
    group.desk.getByText('A newer copy of this workshop. What was done here stays.'),
  ).toBeVisible();
  await expect(group.desk.getByText('1 thing added')).toBeVisible();
  await group.desk.getByRole('button', { name: 'Take it in' }).click();
  await expect(group.desk.getByText('The newer copy is here.')).toBeVisible();
  await expect(group.desk.getByRole('region', { name: 'Changed on both sides' })).toContainText(
    'Share information daily',
  );

  expect(await handBack(group.desk, back ?? '', SECRET)).toMatch(/_Group-one_back\.handover$/);
  await reword(desk, 'Share information weekly', 'Share information monthly');
  await toGroups(desk);
  await choose(desk, back ?? '', SECRET);
  await desk.getByRole('button', { name: 'Take back', exact: true }).click();
  await expect(desk.getByText('The group’s work was taken back.')).toBeVisible();
  // What the group met in its newer copy, and what it wrote: one goes on with the list at once. Undo takes a choice back.
  const list = desk.getByRole('list', { name: 'Changed on both sides' });
  const lines = list.getByRole('button', { name: 'Share information monthly' });
  await expect(lines).toHaveCount(2);
  await expect(lines.first()).toBeFocused();
  await desk.keyboard.press('p');
  await expect(lines).toHaveCount(1);
  await expect(lines).toBeFocused();
  await expect(list.getByText(/^Group one wrote another wording at/)).toBeVisible();
  await desk.keyboard.press('a');
  await expect(list).toBeHidden();
  await desk.keyboard.press('Control+z');
  await expect(lines).toBeFocused();
  await goTo(desk, 'Desk');
  await expect(desk.getByText(/^Group one wrote another wording at/).first()).toBeVisible();

  await group.desk.context().close();
  await group.server.remove();
});

test('a laptop that loses its power while it receives has nothing or all of the copy, and its work can be taken back', async ({
  desk,
  browser,
}, info) => {
  const [out, back] = ['out', 'back'].map((name) => info.outputPath(`${name}.handover`));
  await beginDraft(desk, ['Share information']);
  await handOver(desk, 'Group one', out ?? '');
  const group = await laptop(browser);
  for (const wait of [0, 10, 30, 80]) {
    if ((await workshopsOn(group.desk)).length > 0) break;
    await receive(group.desk, out ?? '');
    await group.desk.getByRole('button', { name: 'Begin it here' }).click({ noWaitAfter: true });
    await new Promise((resolve) => setTimeout(resolve, wait));
    await group.server.kill();
    await group.server.start();
    await group.desk.goto(group.server.link());
  }
  if ((await workshopsOn(group.desk)).length === 0) {
    await receive(group.desk, out ?? '');
    await group.desk.getByRole('button', { name: 'Begin it here' }).click();
  } else await open(group.desk);
  await capture(group.desk, 'Of the group');
  expect(await handBack(group.desk, back ?? '')).toMatch(/_back\.handover$/);
  await toGroups(desk);
  await choose(desk, back ?? '');
  await expect(desk.getByText('1 thing added')).toBeVisible();
  await desk.getByRole('button', { name: 'Take back', exact: true }).click();
  await goTo(desk, 'Desk');
  await expect(desk.getByRole('article', { name: 'Of the group' })).toBeVisible();
  await group.desk.context().close();
  await group.server.remove();
});

/** A workshop file of 2,000 recommendations in two languages, 450 characters each. */
function largeWorkshop(): Uint8Array {
  const text = (word: string, at: number) => `${word} ${at} `.repeat(60).slice(0, 450);
  const recommendations = Array.from({ length: 2_000 }, (_, at) => ({
    id: `r${at}`,
    group: 'g1',
    text: { en: text('word', at), fr: text('mot', at) },
  }));
  const file = {
    format: 'rapporteur-workshop',
    schema: 1,
    meeting: { title: { en: 'Large workshop' }, startsOn: '2019-10-24', timeZone: 'Africa/Abidjan' },
    languages: ['en', 'fr'],
    document: { style: 'workshop-guide' },
    groups: [{ id: 'g1' }],
    recommendations,
  };
  return new TextEncoder().encode(JSON.stringify(file));
}

test('2,000 recommendations in two languages are handed over encrypted and come back in the browser', async ({
  desk,
  browser,
}, info) => {
  test.slow();
  const [out, back] = ['out', 'back'].map((name) => info.outputPath(`${name}.handover`));
  await introduceOneself(desk, 'Awa Diop');
  const input = { name: 'large.rapporteur', bytes: largeWorkshop(), onKnown: 'ask' };
  expect(await askAsPage(desk, 'importWorkshop', input)).toMatchObject({ notes: [] });
  await open(desk);
  await handOver(desk, 'Group one', out ?? '', SECRET);
  const group = await laptop(browser);
  await receive(group.desk, out ?? '', SECRET);
  await group.desk.getByRole('button', { name: 'Begin it here' }).click();
  await capture(group.desk, 'Of the group');
  await handBack(group.desk, back ?? '', SECRET);
  await choose(desk, back ?? '', SECRET);
  await expect(desk.getByText('1 thing added')).toBeVisible({ timeout: 20_000 });
  await desk.getByRole('button', { name: 'Take back', exact: true }).click();
  await expect(desk.getByText('The group’s work was taken back.')).toBeVisible({ timeout: 20_000 });
  await group.desk.context().close();
  await group.server.remove();
});

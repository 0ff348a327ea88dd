import type { Page } from '@playwright/test';
import { workshopSchema, type Workshop } from '../../core/model/workshop';
import { introduce } from './screenshots/filledLibrary';
import { Stage } from './screenshots/stage';
import { askAsPage } from './support/askAsPage';
import { expect, test } from './support/rapporteur';
import { pressPair } from './support/work';

const TEXTS = 22;
const STATES = 31;
const MOST_KEYS = 40;

/** The sample of 22 recommendations as a negotiated text, with 31 States, an organisation and an observer. */
async function negotiated(desk: Page): Promise<Stage> {
  const stage = new Stage(desk);
  await introduce(stage);
  ({ workshop: stage.workshop } = await stage.ask('openSample', { style: 'workshop-guide' }));
  // The sample is issued; a reading comes before.
  await stage.inWorkshop('document.setStatus', { status: 'draft' });
  await stage.inWorkshop('document.setNature', { nature: 'negotiated' });
  await stage.show('prepare', 'delegations');
  const codes = new Set(await statesOf(stage));
  for (const [code, name] of [
    ['NE', 'Niger'],
    ['NG', 'Nigeria'],
    ['ES', 'Spain'],
  ] as const)
    if (!codes.has(code)) {
      await stage.inWorkshop('delegation.add', { id: code, code, kind: 'state', name: { en: name } });
      codes.add(code);
    }
  for (let more = codes.size; more < STATES; more += 1)
    await stage.inWorkshop('delegation.add', {
      id: `state${more}`,
      kind: 'state',
      name: { en: `Far Land ${String.fromCharCode(65 + more)}` },
    });
  await stage.inWorkshop('delegation.add', { id: 'watch', kind: 'observer', name: { en: 'Watchers' } });
  return stage;
}

async function seen(stage: Stage): Promise<Workshop> {
  const { state } = await stage.ask('openLedger', { ledger: { scope: 'workshop', id: stage.workshop } });
  return workshopSchema.parse(state);
}

async function statesOf(stage: Stage): Promise<string[]> {
  return Object.values((await seen(stage)).delegations).flatMap(({ kind, code, id }) =>
    kind === 'state' ? [code ?? id] : [],
  );
}

test('the reading of 22 texts by 31 delegations with two exceptions takes at most 40 keys, and adoption waits for the one that objects', async ({
  desk,
}) => {
  const stage = await negotiated(desk);
  expect(await statesOf(stage)).toHaveLength(STATES);
  await stage.show('desk');
  let keys = 0;
  const press = async (...each: string[]) => {
    for (const key of each) {
      await desk.keyboard.press(key);
      keys += 1;
    }
  };

  await pressPair(desk, 'g', 'k');
  keys += 2;
  await expect(desk.getByRole('heading', { name: 'Agreement', level: 1 })).toBeAttached();
  const summary = desk.getByText(/^Round done on|^The round is done/);
  const heading = (number: number) =>
    desk.getByRole('heading', { level: 2, name: new RegExp(`^${number} · `) });
  await expect(desk.getByRole('rowheader')).toHaveCount(STATES);
  for (let number = 1; number <= TEXTS; number += 1) {
    await expect(heading(number)).toBeVisible();
    if (number === 7) await press('o', 'n', 'e', 'Enter');
    if (number === 14) await press('r', 'e', 's', 'Enter');
    if (number === 7) await expect(desk.getByRole('columnheader', { name: /Objects 1$/ })).toBeVisible();
    if (number === 14) await expect(desk.getByRole('columnheader', { name: /Reserves 1$/ })).toBeVisible();
    await press('n');
  }
  await expect(summary).toHaveText(
    'The round is done: all 22 texts were asked. 20 texts without exception. Niger objects to 1 text. Spain reserves on 1 text.',
  );
  expect(keys).toBeLessThanOrEqual(MOST_KEYS);
  console.log(`22 texts, 31 delegations, two exceptions: ${keys} keys.`);

  // Only what was said is written: a silence is no support.
  const { recommendations, delegations } = await seen(stage);
  const said = Object.values(recommendations).flatMap(({ positions }) =>
    Object.entries(positions).map(([id, position]) => [delegations[id]?.code, position]),
  );
  expect(said.sort()).toEqual([
    ['ES', 'reserves'],
    ['NE', 'objects'],
  ]);

  const [seventh] = Object.entries(recommendations).flatMap(([id, { positions }]) =>
    Object.values(positions).includes('objects') ? [id] : [],
  );
  const ledger = { scope: 'workshop' as const, id: stage.workshop };
  expect(
    await askAsPage(desk, 'runCommand', {
      ledger,
      command: 'recommendation.setState',
      payload: { id: seventh, state: 'agreed' },
    }),
  ).toMatchObject({ refused: 'state.objections' });
  const adopt = await askAsPage(desk, 'runCommand', {
    ledger,
    command: 'document.setStatus',
    payload: { status: 'adopted' },
  });
  expect(JSON.stringify(adopt)).toContain('status.objections');
  expect(JSON.stringify(adopt)).toContain('"7"');
  expect(JSON.stringify(adopt)).toContain('Niger');

  await stage.show('issue', 'export');
  await expect(desk.getByText('A delegation objects to one text')).toBeVisible();
});

test('the delegations of the round stay where they are, whatever is said of one of them, so that the next press meets whom it is meant for', async ({
  desk,
}) => {
  const stage = await negotiated(desk);
  for (const [language, width, height] of [
    ['en', 1440, 900],
    ['fr', 1024, 768],
    ['fr', 720, 450],
  ] as const) {
    await stage.speak(language);
    await desk.setViewportSize({ width, height });
    await stage.show('room', 'agreement');
    const rows = desk.locator('[data-delegation]');
    await expect(rows).toHaveCount(STATES);
    const places = () =>
      rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().top).map(Math.round));
    const { keys, positions } = stage.words.agreement;
    const row = rows.nth(2);
    await row.scrollIntoViewIfNeeded();
    const before = await places();
    const stayed = async (after: string) =>
      expect(await places(), `${language}, ${width} wide, after ${after}`).toEqual(before);
    for (const said of ['supports', 'canAccept', 'reserves', 'objects'] as const) {
      const button = row.getByRole('button', { name: positions[said] });
      await button.click();
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      await stayed(`a click on ${said}`);
      const line = desk.getByRole('region', { name: stage.words.agreement.round }).getByRole('combobox');
      await desk.evaluate(() => document.getElementById('work')?.focus({ preventScroll: true }));
      await desk.keyboard.press(keys[said]);
      await expect(line).toBeFocused();
      await stayed(`the key of ${said}`);
      await desk.keyboard.press('Escape');
      await desk.keyboard.press('Escape');
      await expect(line).toBeHidden();
    }
    await row.getByRole('button', { name: positions.none }).click();
    await expect(row.getByRole('button', { pressed: true })).toHaveCount(0);
    await stayed('it was taken back');
  }
});

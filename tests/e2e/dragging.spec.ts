import type { Locator, Page } from '@playwright/test';
import { introduce } from './screenshots/filledLibrary';
import { Stage } from './screenshots/stage';
import { expect, test } from './support/rapporteur';

const DRAFT = { Police: ['Train', 'Equip'], Justice: ['Protect', 'Compensate'], Borders: [] };
const words = (text: string) => [{ type: 'text' as const, text }];

/** Three headings on the sheet, two of which have recommendations. */
async function openDraft(desk: Page): Promise<void> {
  const stage = new Stage(desk);
  await introduce(stage);
  const { workshop } = await stage.ask('createWorkshop', {
    title: { en: 'Workshop' },
    languages: ['en'],
    style: 'workshop-guide',
    startsOn: '2019-10-24',
    endsOn: '2019-10-25',
    place: 'Abidjan',
    timeZone: 'Africa/Abidjan',
  });
  stage.workshop = workshop;
  for (const [group, texts] of Object.entries(DRAFT)) {
    await stage.inWorkshop('group.add', { id: group, language: 'en', title: words(group) });
    for (const text of texts)
      await stage.inWorkshop('recommendation.capture', { group, language: 'en', nodes: words(text) });
  }
  await stage.show('desk');
}

/** Drags a line by its handle to the middle of another one, and drops it once that is marked as the target. */
async function drag(line: Locator, onto: Locator): Promise<void> {
  const { mouse } = line.page();
  await line.getByRole('button', { name: 'Drag to another place' }).hover();
  await mouse.down();
  const box = await onto.boundingBox();
  if (!box) throw new Error('The line to drop on is not on the sheet');
  await mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 10 });
  await expect(onto).toHaveClass(/target/);
  await mouse.up();
}

test('a line of the sheet is dragged behind another, under a heading, and a heading to the place of another', async ({
  desk,
}) => {
  await openDraft(desk);
  const lines = desk.locator('[data-row]');
  const line = (words: string) => lines.filter({ hasText: words });
  const stands = (order: string) =>
    expect(lines).toHaveText(order.split(' ').map((name) => new RegExp(name)));
  const before = 'Police Train Equip Justice Protect Compensate Borders';
  const moves = [
    { from: 'Train', onto: 'Protect', after: 'Police Equip Justice Protect Train Compensate Borders' },
    { from: 'Compensate', onto: 'Train', after: 'Police Train Compensate Equip Justice Protect Borders' },
    { from: 'Equip', onto: 'Borders', after: 'Police Train Justice Protect Compensate Borders Equip' },
    { from: 'Compensate', onto: 'Police', after: 'Police Compensate Train Equip Justice Protect Borders' },
    { from: 'Police', onto: 'Justice', after: 'Justice Protect Compensate Police Train Equip Borders' },
    { from: 'Borders', onto: 'Police', after: 'Borders Police Train Equip Justice Protect Compensate' },
  ];
  await stands(before);
  for (const { from, onto, after } of moves) {
    await drag(line(from), line(onto));
    await stands(after);
    await desk.keyboard.press('ControlOrMeta+z');
    await stands(before);
  }
});

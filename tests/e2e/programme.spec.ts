import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { focused, Hands } from './meeting/hands';
import { proveTheWatch, watchForMouse } from './meeting/noMouse';
import { go, heading, openWorkshop, type Stage } from './meeting/play';
import { introduce } from './meeting/prepare';
import { openRoom, toSlide } from './meeting/wall';
import { expect, Server, test } from './support/rapporteur';

const CLOCK = path.join(import.meta.dirname, 'support/clockAt.cjs');
const TITLE = 'Workshop that runs late';
/** Niamey is an hour ahead of UTC. */
const [ONE, TWO] = ['2019-10-24', '2019-10-25'];
const niamey = (day: string, time: string) => `${day}T${time}:00+01:00`;

/** A keyboard that counts its keys by what they are for. */
class CountingHands extends Hands {
  readonly counted: Record<string, number> = {};
  #for = '';

  for(what: string): void {
    this.#for = what;
  }

  override async press(...keys: string[]): Promise<void> {
    this.#count(keys.length);
    await super.press(...keys);
  }

  override async type(text: string): Promise<void> {
    this.#count(text.length);
    await super.type(text);
  }

  #count(keys: number): void {
    this.counted[this.#for] = (this.counted[this.#for] ?? 0) + keys;
  }
}

interface Planned {
  title: string;
  minutes: number;
  isBreak?: true;
  /** Printed as typed: this is nobody of the list of people. */
  moderator?: string;
  day?: 'next';
}
const PROGRAMME: readonly Planned[] = [
  { title: 'Opening', minutes: 30, moderator: 'The co-chairs' },
  { title: 'Routes', minutes: 60 },
  { title: 'Coffee', minutes: 15, isBreak: true },
  { title: 'Returns', minutes: 45 },
  { title: 'Adoption', minutes: 60, day: 'next' },
  { title: 'Lunch', minutes: 60, isBreak: true },
  { title: 'Closing', minutes: 30 },
];

const rows = (desk: Page) => desk.getByRole('main').getByRole('listitem');
const dayOf = (desk: Page, name: RegExp) => desk.getByRole('region', { name });
/** What the rows of a list or table say, white space as one. */
const said = async (lines: Locator) =>
  (await lines.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());

async function planTwoDays({ desk, hands }: Stage): Promise<void> {
  await go({ desk, hands }, 't', heading(desk, 'Agenda'));
  const title = desk.getByRole('textbox', { name: 'New item' });
  for (const [index, { title: words, minutes, isBreak, moderator, day }] of PROGRAMME.entries()) {
    await focused(title);
    if (isBreak) {
      await hands.press('Escape', 'b');
      await focused(title);
    }
    await hands.type(words);
    await hands.press('Tab');
    if (moderator) {
      await hands.type(moderator);
      await hands.press('ArrowDown', 'Enter');
    }
    // A break has nobody who moderates it.
    await hands.press(...(isBreak ? [] : ['Tab']), 'ControlOrMeta+a');
    await hands.type(String(minutes));
    // In the list of days Enter is its own; from the box behind it, it sends the line.
    if (day) await hands.press('Tab', 'ArrowDown', 'ArrowDown', 'Enter', 'Tab');
    await hands.press('Enter');
    await expect(title).toHaveValue('');
    await expect(rows(desk).nth(index)).toContainText(words);
    if (moderator) await expect(rows(desk).nth(index)).toContainText(moderator);
  }
  await hands.press('Escape');
}

let started: Server | undefined;
test.afterEach(() => started?.remove());

test('a programme of two days is planned and led from the keyboard: late on day one, its times follow on page and wall, a kill loses nothing, and day two keeps its own start', async ({
  page: desk,
  context,
}) => {
  test.setTimeout(240_000);
  const env: NodeJS.ProcessEnv = { NODE_OPTIONS: `--require ${JSON.stringify(CLOCK)}` };
  const server = new Server(env);
  started = server;
  const mouse = await watchForMouse(context);
  await proveTheWatch(context, mouse);
  const hands = new CountingHands(desk);
  const stage: Stage = { desk, hands };
  const startAt = async (day: string, time: string) => {
    env['RAPPORTEUR_CLOCK_AT'] = niamey(day, time);
    await server.start();
    await desk.goto(server.link());
  };
  const reopenAt = async (day: string, time: string) => {
    await server.kill();
    await startAt(day, time);
    await openWorkshop(stage, TITLE);
    await go(stage, 't', heading(desk, 'Agenda'));
  };
  const first = dayOf(desk, /24 October/);
  const second = dayOf(desk, /25 October/);
  const showOnWall = async () => {
    const wall = await openRoom(stage);
    await toSlide(stage, 'Agenda');
    await hands.press('Enter');
    await expect(wall.getByRole('row').first()).toBeVisible();
    const lines = { heading: await said(wall.getByRole('heading')), rows: await said(wall.getByRole('row')) };
    await wall.close();
    await go(stage, 't', heading(desk, 'Agenda'));
    return lines;
  };

  await test.step('two days, a break, a moderator who is no person, a second day with its own start', async () => {
    await startAt(ONE, '07:30');
    hands.for('setting up');
    await introduce(stage, 'Awa Diop');
    await hands.tabTo(desk.getByRole('button', { name: 'New workshop' }));
    await hands.press('Enter');
    await focused(desk.getByRole('textbox', { name: 'Title of the meeting' }));
    await hands.type(TITLE);
    await hands.press('Tab');
    await hands.type('Niamey');
    await hands.press('Tab');
    await hands.type(ONE);
    await hands.press('Tab');
    await hands.type(TWO);
    await hands.press('Enter');
    await expect(heading(desk, 'Meeting')).toBeVisible();
    await expect(desk.getByRole('dialog')).toBeHidden();
    hands.for('planning');
    await planTwoDays(stage);
    await hands.tabTo(second.getByLabel('Begins at'), { back: true });
    // As one writes it; it is shown in 24 hours.
    await hands.type('10h');
    await hands.press('Enter');
    await expect(second).toContainText('Planned from 10:00 to 12:30');
    await expect(second.getByLabel('Begins at')).toHaveValue('10:00');
    expect(await said(first.getByRole('listitem'))).toEqual([
      '09:00–09:30 1 Opening The co-chairs 30 min Start',
      '09:30–10:30 2 Routes 60 min Start',
      '10:30–10:45 Coffee 15 min Start',
      '10:45–11:30 3 Returns 45 min Start',
    ]);
    expect(await said(second.getByRole('listitem'))).toEqual([
      '10:00–11:00 4 Adoption 60 min Start',
      '11:00–12:00 Lunch 60 min Start',
      '12:00–12:30 5 Closing 30 min Start',
    ]);
  });

  await test.step('begun 25 minutes late: the day follows, on the page and on the wall', async () => {
    hands.for('leading day one');
    await reopenAt(ONE, '09:25');
    await expect(first).toContainText('25 min late. The break would end at 11:10, the day at 11:55.');
    await hands.press('n');
    await expect(first.getByRole('button', { name: 'Finish' })).toBeVisible();
    expect((await said(first.getByRole('listitem'))).slice(1)).toEqual([
      '09:55–10:55 planned 09:30–10:30 2 Routes 60 min Start',
      '10:55–11:10 planned 10:30–10:45 Coffee 15 min Start',
      '11:10–11:55 planned 10:45–11:30 3 Returns 45 min Start',
    ]);
    await expect(second.getByRole('listitem').first()).toContainText('10:00–11:00');
    hands.for('the wall');
    expect(await showOnWall()).toEqual({
      heading: ['Day 1, 24 October 2019 25 min late'],
      rows: [
        '09:25 planned 09:00 1 Opening now 30 min',
        '09:55 planned 09:30 2 Routes 60 min',
        '10:55 planned 10:30 Coffee 15 min',
        '11:10 planned 10:45 3 Returns 45 min',
      ],
    });
  });

  await test.step('killed in the opening, which goes over its time meanwhile', async () => {
    hands.for('leading day one');
    await reopenAt(ONE, '10:10');
    await expect(first.getByRole('timer')).toContainText('over time');
    await expect(first).toContainText('40 min late. The break would end at 11:25, the day at 12:10.');
    await hands.press('n');
    await expect(first.getByRole('listitem').first()).toContainText('done');
    const lines = await said(first.getByRole('listitem'));
    expect(lines[0]).toMatch(
      /^09:25–10:10 planned 09:00–09:30 1 Opening The co-chairs 30 min done · 4[45]:\d\d used/,
    );
    expect(lines[1]).toMatch(/^10:10–11:10 planned 09:30–10:30 2 Routes 60 min/);
    expect(lines[3]).toBe('11:25–12:10 planned 10:45–11:30 3 Returns 45 min Start');
    hands.for('the wall');
    expect((await showOnWall()).heading).toEqual(['Day 1, 24 October 2019 40 min late']);
  });

  await test.step('an item that nobody ended in the evening does not hold day two, which keeps its own start', async () => {
    hands.for('leading day two');
    await reopenAt(TWO, '09:30');
    await expect(second).toContainText('On time. The break would end at 12:00, the day at 12:30.');
    await hands.press('n');
    await expect(second.getByRole('button', { name: 'Finish' })).toBeVisible();
    expect((await said(second.getByRole('listitem')))[1]).toBe(
      '10:30–11:30 planned 11:00–12:00 Lunch 60 min Start',
    );
    await expect(first.getByRole('listitem').nth(3)).toContainText('not held');
    hands.for('the wall');
    expect(await showOnWall()).toEqual({
      heading: ['Day 2, 25 October 2019'],
      rows: [
        '09:30 planned 10:00 4 Adoption now 60 min',
        '10:30 planned 11:00 Lunch 60 min',
        '11:30 planned 12:00 5 Closing 30 min',
      ],
    });
  });

  expect(mouse).toEqual([]);
  console.log('A programme of two days: keys', hands.counted);
});

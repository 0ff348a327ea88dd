import { expect, type Page } from '@playwright/test';
import { expected, wording } from './expected';
import { focused } from './hands';
import type { Stage } from './play';
import { AFTER_COVER, NOT_SENT_MESSAGE, NOTE } from './privateWords';
import { AGENDA, FIRST_WORDINGS, nameOf } from './script';
import { roomSees, toFinder, toRow, toSlide } from './wall';

/** The text of the room's own page. */
const onTheWall = (room: Page) => room.locator('body');

/** Whether words reached the room in any way. */
export interface Hearing {
  hears: (words: string) => Promise<boolean>;
}

/** Expects the room on Hold, with the workshop's title and nothing else. */
export async function expectHold({ desk }: Stage, room: Page): Promise<void> {
  await expect(onTheWall(room)).toHaveText(expected.meeting.title.en);
  await expect(roomSees(desk)).toHaveText('ROOM SEES: hold');
}

/** Sends the agenda, and then the timer of the present speaker over the next slides. */
export async function showAgenda(stage: Stage, room: Page): Promise<void> {
  const { desk, hands } = stage;
  await toSlide(stage, 'Agenda');
  await hands.press('Enter');
  for (const { title } of AGENDA) await expect(onTheWall(room)).toContainText(title);
  await expect(roomSees(desk)).toContainText('ROOM SEES: Agenda');
}

/** Expects the list of speakers on the screen while it fills and empties. */
export async function showSpeakers({ desk, hands }: Stage, room: Page, first: string): Promise<void> {
  await hands.tabTo(desk.getByRole('button', { name: 'Send to the room' }), { back: true });
  await hands.press('Enter');
  await expect(onTheWall(room)).toContainText(nameOf(first));
}

/** Sends one recommendation, of which nothing reached the room before. */
export async function sendFirst(stage: Stage, room: Page, witness: Hearing): Promise<void> {
  const { desk, hands } = stage;
  const words = wording('r1');
  expect(await witness.hears(words), 'the room heard what nobody sent').toBe(false);
  await toRow(stage, words);
  await hands.press('d', 'F4');
  await hands.tabTo(desk.getByRole('textbox', { name: 'Private notes' }));
  await hands.type(NOTE);
  await hands.press('ControlOrMeta+Enter');
  await expect(desk.getByRole('paragraph').filter({ hasText: NOTE })).toBeVisible();
  await hands.press('F4', 'F3');
  await expect(onTheWall(room)).toContainText(words);
  await expect(roomSees(desk)).toContainText(/ROOM SEES: 1 \(EN\), sent \d\d:\d\d/);
  await expect.poll(() => witness.hears(words), { message: 'the search finds what was sent' }).toBe(true);
}

/** Changes the wording live on the room's screen, covers it in the middle of a word, and sends the clean text. */
export async function rewordLive(stage: Stage, room: Page): Promise<void> {
  const { desk, hands } = stage;
  const wall = onTheWall(room);
  await toRow(stage, FIRST_WORDINGS.r12);
  await hands.press('F3');
  await expect(wall).toContainText(FIRST_WORDINGS.r12);
  await hands.press('Shift+F3');
  await expect(roomSees(desk)).toContainText('LIVE');
  await hands.press('Enter');
  const writing = desk.getByRole('list', { name: 'The draft, line by line' }).getByRole('textbox');
  await focused(writing);
  const added = wording('r12').slice(FIRST_WORDINGS.r12.length - 1, -1);
  await hands.press('End', 'ArrowLeft');
  await hands.type(added);
  await expect(wall).toContainText(added.trim());
  // The screen is covered before the word is complete.
  await hands.type(` ${AFTER_COVER.slice(0, 2)}`);
  await hands.press('F10');
  await hands.type(AFTER_COVER.slice(2));
  await expect(wall).toHaveText(expected.meeting.title.en);
  for (const _ of ` ${AFTER_COVER}`) await hands.press('Backspace');
  await hands.press('Enter');
  await expect(writing).toBeHidden();
  await expect(wall).toHaveText(expected.meeting.title.en);
  await hands.press('F3');
  await expect(wall).toContainText(wording('r12'));
}

/** Steps through the slides of the queue, while a message and a timer stay. */
export async function stepThroughQueue(stage: Stage, room: Page): Promise<void> {
  const { desk, hands } = stage;
  const wall = onTheWall(room);
  await toFinder(stage);
  const list = desk.getByRole('region', { name: 'What can be sent' });
  const [first, second] = [wording('r13'), wording('r14')];
  for (const words of [first, second]) {
    await hands.overwrite(words.slice(0, 40));
    await hands.press('ArrowDown');
    await focused(list.getByRole('button', { name: words.slice(0, 40) }));
    await hands.press('q', 'Shift+Tab');
  }
  await hands.press('Alt+PageDown');
  await expect(wall).toContainText(first);
  await hands.tabTo(desk.getByRole('textbox', { name: 'Message' }));
  await hands.type('Coffee until 11:00');
  await hands.press('Enter');
  await expect(wall).toContainText('Coffee until 11:00');
  await hands.overwrite(NOT_SENT_MESSAGE);
  await hands.press('Alt+PageDown');
  await expect(wall).toContainText(second);
  await expect(wall).toContainText('Coffee until 11:00');
  await hands.press('Alt+PageUp');
  await expect(wall).toContainText(first);
  await hands.press('ControlOrMeta+a', 'Delete', 'F10');
  await expect(wall).toHaveText(expected.meeting.title.en);
}

/** Shows the whole draft and the coverage of the plan, before the meeting ends. */
export async function showTheResult(stage: Stage, room: Page): Promise<void> {
  const { hands } = stage;
  await toSlide(stage, 'Coverage of the plan');
  await hands.press('Enter');
  await expect(onTheWall(room)).toContainText('Objective 7');
  await toSlide(stage, 'Whole draft');
  await hands.press('Enter');
  await expect(onTheWall(room)).toContainText(expected.groups[0]?.title.en ?? '');
}

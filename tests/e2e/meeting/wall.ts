import type { Page } from '@playwright/test';
import { focused } from './hands';
import { go, heading, type Stage } from './play';

/** The room's tab, opened from the desk by the command's name. */
export async function openRoom({ desk, hands }: Stage): Promise<Page> {
  const opened = desk.context().waitForEvent('page');
  await hands.command('Open the room’s window');
  const room = await opened;
  await room.waitForLoadState();
  await desk.bringToFront();
  return room;
}

/** The bar of the desk with what the room sees. */
export const roomSees = (desk: Page) => desk.getByRole('status').filter({ hasText: /ROOM SEES/ });

/** The number and the words of the focused line. */
export const lineUnderHand = (desk: Page): Promise<string> =>
  desk.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** Goes to a line of the draft with the arrows. */
export async function toRow(stage: Stage, words: string): Promise<void> {
  const { desk, hands } = stage;
  await go(stage, 'd', heading(desk, 'Draft'));
  const sheet = desk.getByRole('list', { name: 'The draft, line by line' });
  await hands.tabTo(sheet.locator('[data-row][tabindex="0"]'));
  await hands.press('Home');
  for (let presses = 0; presses < 40; presses += 1) {
    if ((await lineUnderHand(desk)).includes(words.slice(0, 100))) return;
    await hands.press('ArrowDown');
  }
  throw new Error(`No line of the draft begins “${words.slice(0, 60)}”`);
}

/** Moves the focus to the search field of the room's screen page. */
export async function toFinder(stage: Stage): Promise<void> {
  const { desk, hands } = stage;
  await go(stage, 's', heading(desk, 'The room’s screen'));
  await hands.tabTo(desk.getByRole('textbox', { name: 'Find a recommendation by number or words' }));
}

/** Sends a slide that is no recommendation: "Whole draft", "Agenda", "Coverage of the plan". */
export async function toSlide(stage: Stage, name: string): Promise<void> {
  const { desk, hands } = stage;
  await toFinder(stage);
  await hands.press('ArrowDown');
  const wanted = desk.getByRole('region', { name: 'What can be sent' }).getByRole('button', { name });
  for (let presses = 0; presses < 4; presses += 1) {
    if (await wanted.evaluateAll((found) => found.some((each) => each === document.activeElement))) return;
    await hands.press('ArrowDown');
  }
  await focused(wanted);
}

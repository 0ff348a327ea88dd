import { expect, type Locator, type Page } from '@playwright/test';
import type { Hands } from './hands';

/** A desk and its keyboard. */
export interface Stage {
  desk: Page;
  hands: Hands;
}

export const captureLine = (desk: Page): Locator => desk.locator('#capture-line');

/**
 * Presses "g" and a letter, after leaving a field, which would take the letters as text. On a busy machine the two may be
 * too far apart to be a pair; then they are pressed again, as a person would.
 */
export async function go({ desk, hands }: Stage, letter: string, arrived: Locator): Promise<void> {
  for (let attempts = 0; attempts < 3; attempts += 1) {
    if (await isTyping(desk)) await leaveField({ desk, hands });
    await hands.pair('g', letter);
    const there = await arrived.waitFor({ state: 'attached', timeout: 4_000 }).then(
      () => true,
      () => false,
    );
    if (there) return;
  }
  await expect(arrived).toBeAttached();
}

const isTyping = (desk: Page): Promise<boolean> =>
  desk.evaluate(() => {
    const here = document.activeElement;
    return (
      here instanceof HTMLElement &&
      (here.isContentEditable || here.matches('input:not([type=radio]):not([type=checkbox]), textarea'))
    );
  });

/** Presses Tab until the focus is outside of fields, so that letters are shortcuts. */
async function leaveField({ desk, hands }: Stage): Promise<void> {
  for (let presses = 0; presses < 12; presses += 1) {
    await hands.press('Tab');
    if (!(await isTyping(desk))) return;
  }
  throw new Error('There is no way out of the field with Tab');
}

export const heading = (desk: Page, name: string): Locator => desk.getByRole('heading', { name, level: 1 });

/** From the list of workshops to the draft of this one. */
export async function openWorkshop({ desk, hands }: Stage, title: string): Promise<void> {
  const workshop = desk.getByRole('link', { name: title });
  await expect(workshop).toBeVisible();
  await hands.tabTo(workshop);
  await hands.press('Enter');
  await expect(heading(desk, 'Draft')).toBeAttached();
}

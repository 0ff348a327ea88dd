import type { Page } from '@playwright/test';
import { expect, test as base } from '../e2e/support/rapporteur';
import { Stage } from '../e2e/screenshots/stage';
import { fillLibrary } from './largeMeeting';
import { plantProbe, takeKeys } from './probe';

export const SMALL = 50;
export const LARGE = 2_000;

/** A page on a library with a small meeting and a large one. */
export class Meetings {
  constructor(
    readonly page: Page,
    private readonly workshops: Readonly<Record<number, string | undefined>>,
  ) {}

  workshop(size: number): string {
    return this.workshops[size] ?? '';
  }

  async open(size: number, place: string): Promise<void> {
    const address = `#/w/${this.workshop(size)}/${place}`;
    await this.page.evaluate((hash) => {
      window.location.hash = hash;
    }, address);
    await expect(this.page.getByText(`Meeting of ${size}`).first()).toBeVisible({ timeout: 30_000 });
  }

  async openCapture(size: number): Promise<void> {
    await this.open(size, 'room/capture');
    await expect(this.page.locator('li[data-index="0"]')).toBeVisible();
    await this.page.waitForTimeout(300);
  }

  /** Presses real keys 15 to 45 ms apart, as a fast person types; returns the time of each. */
  async press(keys: Iterable<string>): Promise<number[]> {
    await takeKeys(this.page);
    let pause = 7;
    for (const key of keys) {
      await this.page.keyboard.press(key === ' ' ? 'Space' : key);
      pause = (pause * 7 + 3) % 31;
      await this.page.waitForTimeout(15 + pause);
    }
    await this.page.waitForTimeout(60);
    return takeKeys(this.page);
  }
}

export const test = base.extend<{ meetings: Meetings }>({
  meetings: async ({ page, rapporteur }, use) => {
    await plantProbe(page);
    await page.goto(rapporteur.link());
    const sizes = [SMALL, LARGE];
    const made = await fillLibrary(new Stage(page), sizes);
    await page.reload();
    await use(new Meetings(page, Object.fromEntries(sizes.map((size, index) => [size, made[index]]))));
  },
});
export { expect } from '../e2e/support/rapporteur';

import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** The file that a button gives, pressed by key. */
export async function downloaded(desk: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([desk.waitForEvent('download'), button.press('Enter')]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

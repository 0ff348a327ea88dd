import type { Locator, Page } from '@playwright/test';

/** The focused elements on the way, for the message when the target was not found. */
const whereItIs = () => {
  const { tagName = '', ariaLabel, id, textContent } = document.activeElement ?? {};
  return `${tagName} ${ariaLabel ?? id ?? ''} ${textContent ?? ''}`.slice(0, 70);
};

/** How long the application may take to answer a key on a busy machine, in milliseconds. */
const PATIENCE = 10_000;

/** A pause in milliseconds after which letters are no longer part of a word. */
const REST = 400;

/** A walk with Tab: its target, and how many presses it took. */
export interface Walk {
  to: string;
  presses: number;
}

/** A person's keyboard, the only input of the page. */
export class Hands {
  /** Every walk with Tab, so that long ones can be reported. */
  readonly walks: Walk[] = [];
  #lastLetter = 0;

  constructor(readonly page: Page) {}

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      if (key.length === 1) this.#lastLetter = Date.now();
    }
  }

  /** Presses two letters that open a place, after a pause, because letters that follow each other at once are words. */
  async pair(first: string, second: string): Promise<void> {
    const rest = REST - (Date.now() - this.#lastLetter);
    if (rest > 0) await this.page.waitForTimeout(rest);
    await this.press(first, second);
  }

  /** Types key by key, faster than any person. */
  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Enters a long text at once, as an input method does. */
  write(text: string): Promise<void> {
    return this.page.keyboard.insertText(text);
  }

  /** Replaces the content of the focused field. */
  async overwrite(text: string): Promise<void> {
    await this.press('ControlOrMeta+a');
    await this.write(text);
  }

  /** Chooses a command or another entry of the palette by its name, or by other typed words, with Enter. */
  async command(name: string, typed = name): Promise<void> {
    await this.press('ControlOrMeta+k');
    const search = this.page.getByRole('dialog').getByRole('textbox', { name: 'Search and commands' });
    await focused(search);
    await this.write(typed);
    await this.page
      .getByRole('dialog')
      .getByText(name, { exact: true })
      .first()
      .waitFor({ timeout: PATIENCE });
    await this.press('Enter');
    await search.waitFor({ state: 'detached', timeout: PATIENCE });
  }

  /** Presses Tab (or Shift+Tab) until the target has the focus. */
  async tabTo(wanted: Locator, { back = false, most = 64 } = {}): Promise<void> {
    const find = () => wanted.first().elementHandle({ timeout: PATIENCE });
    let element = await find();
    for (let presses = 0; presses <= most; presses += 1) {
      const place = await element?.evaluate((found) =>
        found === document.activeElement ? 'here' : found.isConnected ? 'elsewhere' : 'gone',
      );
      if (place === 'here') {
        this.walks.push({ to: wanted.toString(), presses });
        return;
      }
      // A redrawn element is another element.
      if (place === 'gone') element = await find();
      await this.press(back ? 'Shift+Tab' : 'Tab');
    }
    const end = await this.page.evaluate(whereItIs);
    throw new Error(`Not within ${most} presses of Tab: ${wanted.toString()}; the keyboard is at ${end}`);
  }
}

const stands = (wanted: Locator) =>
  wanted.evaluateAll((found) => found.some((element) => element === document.activeElement));

/** Waits until the application itself has moved the focus there. */
export async function focused(wanted: Locator): Promise<void> {
  await wanted.waitFor({ timeout: PATIENCE });
  const until = Date.now() + PATIENCE;
  while (!(await stands(wanted))) {
    if (Date.now() > until) throw new Error(`The keyboard never came to ${wanted.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

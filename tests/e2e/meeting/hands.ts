import type { Locator, Page } from '@playwright/test';

/** Shown when the thing that was looked for is not there: where the keyboard was on the way. */
const whereItIs = () => {
  const { tagName = '', ariaLabel, id, textContent } = document.activeElement ?? {};
  return `${tagName} ${ariaLabel ?? id ?? ''} ${textContent ?? ''}`.slice(0, 70);
};

/** How long the application may take to answer a key on a busy machine, in milliseconds. */
const PATIENCE = 10_000;

/** Letters further apart than this are no word, in milliseconds. */
const REST = 400;

/** How far a thing was with Tab alone: what a facilitator without a mouse has to press. */
export interface Walk {
  to: string;
  presses: number;
}

/** Two hands on a keyboard: nothing else reaches the page. */
export class Hands {
  /** Every walk with Tab that was made, so that long ones can be told. */
  readonly walks: Walk[] = [];
  #lastLetter = 0;

  constructor(readonly page: Page) {}

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      if (key.length === 1) this.#lastLetter = Date.now();
    }
  }

  /** Two letters that go somewhere: after a rest, because letters that follow each other at once are words. */
  async pair(first: string, second: string): Promise<void> {
    const rest = REST - (Date.now() - this.#lastLetter);
    if (rest > 0) await this.page.waitForTimeout(rest);
    await this.press(first, second);
  }

  /** Key by key, as fast as a person who types well never does. */
  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** A long text at once, as an input method gives it. */
  write(text: string): Promise<void> {
    return this.page.keyboard.insertText(text);
  }

  /** Replaces what stands in the field that has the keyboard. */
  async overwrite(text: string): Promise<void> {
    await this.press('ControlOrMeta+a');
    await this.write(text);
  }

  /** The name of a command or a thing in the palette, found by it or by what else is typed, and Enter. */
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

  /** Tab (or Shift+Tab) until the keyboard stands there. */
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
      // What was drawn anew is another element.
      if (place === 'gone') element = await find();
      await this.press(back ? 'Shift+Tab' : 'Tab');
    }
    const end = await this.page.evaluate(whereItIs);
    throw new Error(`Not within ${most} presses of Tab: ${wanted.toString()}; the keyboard is at ${end}`);
  }
}

const stands = (wanted: Locator) =>
  wanted.evaluateAll((found) => found.some((element) => element === document.activeElement));

/** Waits until the application itself has put the keyboard there. */
export async function focused(wanted: Locator): Promise<void> {
  await wanted.waitFor({ timeout: PATIENCE });
  const until = Date.now() + PATIENCE;
  while (!(await stands(wanted))) {
    if (Date.now() > until) throw new Error(`The keyboard never came to ${wanted.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

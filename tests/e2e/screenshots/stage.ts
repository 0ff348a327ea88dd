import { expect, type Page } from '@playwright/test';
import type { CommandName, CommandPayload } from '../../../core/commands';
import type { DeskApi } from '../../../core/contract';
import type { InterfaceLanguage } from '../../../core/model/interfaceLanguage';
import { LIBRARY, type LedgerRef } from '../../../core/ledger/ledger';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { en } from '../../../renderer/locales/en';
import { fr } from '../../../renderer/locales/fr';
import { askAsPage } from '../support/askAsPage';

export type Appearance = 'light' | 'dark' | 'contrast';

type Answer<K extends keyof DeskApi> = Exclude<Awaited<ReturnType<DeskApi[K]>>, Refusal>;

/** A desk in a browser, its workshops, and the texts of its interface. */
export class Stage {
  language: InterfaceLanguage = 'en';
  /** The workshop in progress. */
  workshop = '';
  /** A workshop whose text is issued. */
  issued = '';

  /** @param english the texts of the interface in English */
  constructor(
    readonly desk: Page,
    private readonly english: typeof en = en,
  ) {}

  /** Texts of the interface in its present language. */
  get words(): typeof en {
    // The French texts have the same keys; their type says other literals.
    return { en: this.english, fr: fr as unknown as typeof en }[this.language];
  }

  /** Sends a request as this page's own scripts would. A refusal fails the run. */
  async ask<K extends keyof DeskApi>(name: K, input: Parameters<DeskApi[K]>[0]): Promise<Answer<K>> {
    const said = await askAsPage(this.desk, name, input);
    if (isRefusal(said)) throw new Error(`${name}: ${JSON.stringify(said)}`);
    // The host's answer, typed by the contract as the bridge types it.
    return said as Answer<K>;
  }

  async run<N extends CommandName>(ledger: LedgerRef, command: N, payload: CommandPayload<N>): Promise<void> {
    await this.ask('runCommand', { ledger, command, payload });
  }

  inWorkshop<N extends CommandName>(command: N, payload: CommandPayload<N>): Promise<void> {
    return this.run({ scope: 'workshop', id: this.workshop }, command, payload);
  }

  async speak(language: InterfaceLanguage): Promise<void> {
    this.language = language;
    await this.run(LIBRARY, 'settings.set', { interfaceLanguage: language });
    await expect(this.desk.locator('html')).toHaveAttribute('lang', language);
  }

  async wear(appearance: Appearance): Promise<void> {
    await this.run(LIBRARY, 'settings.set', { theme: appearance });
    const html = this.desk.locator('html');
    await expect(html).toHaveAttribute('data-mantine-color-scheme', appearance === 'dark' ? 'dark' : 'light');
    const contrast = expect(html);
    await (appearance === 'contrast' ? contrast : contrast.not).toHaveAttribute('data-contrast', 'more');
    await expect.poll(() => this.desk.evaluate(isDark)).toBe(appearance === 'dark');
    await this.desk.evaluate(painted);
  }

  /** Opens a place as after a reload: nothing of the last screen is left. */
  async show(place: string, section?: string, workshop = this.workshop): Promise<void> {
    await this.#open(`#/w/${workshop}/${place}${section === undefined ? '' : `/${section}`}`);
  }

  async showOutside(place: 'library' | 'archive' | 'settings'): Promise<void> {
    await this.#open(`#/${place}`);
  }

  async #open(address: string): Promise<void> {
    await this.desk.evaluate((hash) => window.location.replace(hash), address);
    await this.desk.reload();
    await expect(this.desk.getByRole('heading', { level: 1 }).first()).toBeAttached();
  }
}

/** Whether the page's background is dark already: attributes change before the styles that depend on them. */
function isDark(): boolean {
  const channels = getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? [];
  const [red = 255, green = 255, blue = 255] = channels.map(Number);
  return red + green + blue < 384;
}

/** Waits until transitions of colours have ended and the page has been painted: the second frame follows the first. */
async function painted(): Promise<void> {
  await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
  await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
}

import type { BrowserContext, Page, Response } from '@playwright/test';
import { fromWire } from '../../../core/contract/wire';
import { roomViewSchema } from '../../../core/room/view';

/** Content that reached the room's tab: a file of its page, a frame of its socket, or its drawn text. */
export interface Heard {
  from: 'response' | 'socket' | 'page';
  address: string;
  text: string;
}

/** Records everything that the host sends to the tabs of the room, from their first byte. */
export class RoomWitness {
  readonly heard: Heard[] = [];
  readonly #pending: Promise<unknown>[] = [];

  constructor(
    context: BrowserContext,
    private readonly desk: Page,
  ) {
    context.on('page', (page) => this.#listen(page));
    context.on('response', (response) => this.#pending.push(this.#read(response)));
  }

  #listen(page: Page): void {
    if (page === this.desk) return;
    page.on('websocket', (socket) => {
      socket.on('framereceived', ({ payload }) => {
        this.heard.push({ from: 'socket', address: socket.url(), text: String(payload) });
      });
    });
  }

  async #read(response: Response): Promise<void> {
    const { origin } = new URL(response.url());
    // The desk has another origin; pages opened for pasting have none.
    if (origin === 'null' || origin === new URL(this.desk.url()).origin) return;
    const body = await response.body().catch(() => Buffer.from(''));
    this.heard.push({ from: 'response', address: response.url(), text: body.toString('utf8') });
  }

  /** The present content of the tab, hidden elements included. */
  async look(room: Page): Promise<void> {
    this.heard.push({ from: 'page', address: room.url(), text: await room.content() });
  }

  /** The sockets of the room that received something: each start of the application has one, at its own address. */
  get sockets(): number {
    return new Set(
      this.heard.flatMap(({ from, address }) => (from === 'socket' ? [address.split('?')[0]] : [])),
    ).size;
  }

  /** All recorded content with these words, as they are or escaped in JSON. */
  async with(words: string): Promise<Heard[]> {
    await Promise.all(this.#pending);
    const inJson = JSON.stringify(words).slice(1, -1);
    return this.heard.filter(({ text }) => text.includes(words) || text.includes(inJson));
  }

  async hears(words: string): Promise<boolean> {
    return (await this.with(words)).length > 0;
  }

  /** The values that the page drew, compared with the list of fields that a view of the room may have. */
  async views() {
    await Promise.all(this.#pending);
    return this.heard.flatMap(({ from, text }) => {
      if (from !== 'socket') return [];
      const value = valueOf(fromWire(text));
      return value === undefined ? [] : [roomViewSchema.parse(value)];
    });
  }
}

function valueOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'value' in message ? message.value : undefined;
}

import type { BrowserContext, Page, Response } from '@playwright/test';
import { fromWire } from '../../../core/contract/wire';
import { roomViewSchema } from '../../../core/room/view';

/** One thing that reached the room's tab: a file of its page, a frame of its socket, or what it made of them. */
export interface Heard {
  from: 'response' | 'socket' | 'page';
  address: string;
  text: string;
}

/** Hears everything that the host sends to the tabs of the room, from their first byte. */
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
    // The desk is another origin; scraps for pasting have none.
    if (origin === 'null' || origin === new URL(this.desk.url()).origin) return;
    const body = await response.body().catch(() => Buffer.from(''));
    this.heard.push({ from: 'response', address: response.url(), text: body.toString('utf8') });
  }

  /** What the tab has drawn now, with everything that is hidden in it. */
  async look(room: Page): Promise<void> {
    this.heard.push({ from: 'page', address: room.url(), text: await room.content() });
  }

  /** The sockets of the room that said something: each start of the application has one, at an address of its own. */
  get sockets(): number {
    return new Set(
      this.heard.flatMap(({ from, address }) => (from === 'socket' ? [address.split('?')[0]] : [])),
    ).size;
  }

  /** All that was heard up to now in which the words stand, as they are or as JSON escapes them. */
  async with(words: string): Promise<Heard[]> {
    await Promise.all(this.#pending);
    const inJson = JSON.stringify(words).slice(1, -1);
    return this.heard.filter(({ text }) => text.includes(words) || text.includes(inJson));
  }

  async hears(words: string): Promise<boolean> {
    return (await this.with(words)).length > 0;
  }

  /** The values that the page drew, each held against the list of what a view of the room may hold. */
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

import { setImmediate } from 'node:timers/promises';
import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { inBatches } from '../packages/inBatches';
import type { Packages } from '../packages/packages';
import { Background } from './background';
import type { SearchIndex } from './searchIndex';

/** Texts per transaction: some thousand words each, which take 10 to 20 ms. */
const STEP = 8;
/** Steps after which the pieces of the index that they made are put together. */
const PIECES = 16;

/** Adds the texts of packages to the index, a few at a time, beside other work. */
export class TextIndexer {
  /** Packages whose text could not be read when that was last tried, and why. */
  readonly unreadable = new Map<string, Refusal>();
  readonly #work = new Background(() => this.#takeIn());
  #stopped = false;

  constructor(
    private readonly index: SearchIndex,
    private readonly packages: Packages,
  ) {}

  /**
   * Indexes every text that can be read, waiting at most the given milliseconds. Returns how many packages are left.
   * Throws faults of SQLite.
   */
  async catchUpWithin(milliseconds: number): Promise<number> {
    if (this.index.countWithoutText() === 0) this.unreadable.clear();
    else await this.#work.within(milliseconds);
    const lacking = this.index.countWithoutText();
    return Math.max(0, lacking - this.unreadable.size);
  }

  /** Takes in one package's text, if it can be read. */
  async indexOne(id: string): Promise<void> {
    const row = this.index.stamps.get(id)?.row;
    const text = await this.packages.text(id);
    if (row !== undefined && !isRefusal(text)) this.index.putTexts([{ id, row, text }]);
  }

  /** Forgets packages that are not there any more. */
  forget(ids: readonly string[]): void {
    ids.forEach((id) => this.unreadable.delete(id));
  }

  /** Resolves once nothing of it touches the index any more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#work.over();
  }

  async #takeIn(): Promise<void> {
    const lacking = this.index.withoutText();
    for (let from = 0; from < lacking.length; from += STEP) {
      const some = lacking.slice(from, from + STEP);
      const texts = await inBatches(some, STEP, ({ id }) => this.packages.text(id));
      if (this.#stopped) return;
      this.index.putTexts(
        some.flatMap(({ id, row }, at) => {
          const text = texts[at] ?? '';
          return isRefusal(text) ? [] : [{ id, row, text }];
        }),
      );
      for (const [at, { id }] of some.entries()) {
        const text = texts[at] ?? '';
        if (isRefusal(text)) this.unreadable.set(id, text);
        else this.unreadable.delete(id);
      }
      // Whoever waits for an answer comes first.
      await setImmediate();
      const isLast = from + STEP >= lacking.length;
      if (isLast || (from / STEP) % PIECES === PIECES - 1) await this.#tidy();
    }
  }

  async #tidy(): Promise<void> {
    while (!this.#stopped && this.index.mergeSegments()) await setImmediate();
  }
}

import { setImmediate } from 'node:timers/promises';
import { isRefusal, type Refusal } from '../../../core/ledger/refusal';
import { inTurns } from '../packages/inTurns';
import { TOGETHER, type Packages } from '../packages/packages';
import type { SearchIndex } from './searchIndex';

/** Takes the texts of packages into an index, a few at a time, while other work goes on. */
export class TextIntake {
  /** Packages whose text could not be read when that was last tried, and why. */
  readonly unreadable = new Map<string, Refusal>();
  #running: Promise<void> | undefined;
  #failure: unknown;
  #stopped = false;

  constructor(
    private readonly index: SearchIndex,
    private readonly packages: Packages,
  ) {}

  /**
   * Goes on until every text that can be read is in; waits for that as many milliseconds at most. Answers with the number
   * of packages that are still to be read. Throws what SQLite threw.
   */
  async within(milliseconds: number): Promise<number> {
    this.#running ??= this.#takeIn()
      .catch((error: unknown) => {
        this.#failure = error;
      })
      .finally(() => {
        this.#running = undefined;
      });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise((resolve) => {
      timer = setTimeout(resolve, milliseconds);
    });
    await Promise.race([this.#running, late]);
    clearTimeout(timer);
    if (this.#failure !== undefined) throw this.#failure;
    return this.index.lacking().filter(({ id }) => !this.unreadable.has(id)).length;
  }

  /** Resolves once nothing of it touches the index any more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
  }

  async #takeIn(): Promise<void> {
    const lacking = this.index.lacking();
    for (let from = 0; from < lacking.length; from += TOGETHER) {
      const some = lacking.slice(from, from + TOGETHER);
      const texts = await inTurns(some, TOGETHER, ({ id }) => this.packages.text(id));
      for (const [at, { row, id }] of some.entries()) {
        if (this.#stopped) return;
        const text = texts[at] ?? '';
        if (isRefusal(text)) this.unreadable.set(id, text);
        else {
          this.index.putText(row, text);
          this.unreadable.delete(id);
        }
        // A long text takes some milliseconds: whoever waits for an answer comes first.
        await setImmediate();
      }
    }
  }
}

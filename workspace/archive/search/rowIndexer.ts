import { isRefusal, type Refusal } from '../../../core/messages/refusal';
import { inBatches } from '../packages/inBatches';
import { TOGETHER, type Packages, type Stamped } from '../packages/packages';
import { Background } from './background';
import { archiveClosed } from './readAll';
import type { SearchIndex } from './searchIndex';

/** Rows that are written in one step. */
const STEP = 100;

/** `stamps` also finds packages that were rewritten by hand; `names` only added and removed ones. */
export type Comparison = 'stamps' | 'names';

/** Keeps the index's rows equal to the packages in the archive. */
export class RowIndexer {
  /** Packages that could not be read when that was last tried; they have no row. */
  readonly unreadable = new Map<string, Refusal>();
  readonly #work = new Background(() => this.#keep());
  #by: Comparison = 'names';
  #left = 0;
  #wasInStep = false;
  #stopped = false;

  constructor(
    private readonly index: SearchIndex,
    private readonly packages: Packages,
    /** Told of packages that are not there any more. */
    private readonly onGone: (ids: readonly string[]) => void,
  ) {}

  /** Whether the rows were in step once since the index was opened. */
  get wasInStep(): boolean {
    return this.#wasInStep;
  }

  /**
   * Updates the rows, waiting at most the given milliseconds. Returns how many packages are left. Throws faults of
   * SQLite and of the archive's folder.
   */
  async catchUpWithin(by: Comparison, milliseconds: number): Promise<number> {
    const until = performance.now() + milliseconds;
    for (;;) {
      // What began before this was asked may have looked at the folder too early.
      const isOurs = !this.#work.isGoing;
      if (isOurs) this.#by = by;
      const left = until - performance.now();
      await this.#work.within(Math.max(0, left));
      if (isOurs || this.#work.isGoing || performance.now() >= until) return this.#left;
    }
  }

  /** Brings the rows of these packages in step, and of no other. */
  async update(ids: readonly string[]): Promise<void> {
    const behind: string[] = [];
    for (const id of ids) {
      const stamp = await this.packages.stamp(id);
      if (stamp !== this.index.stamps.get(id)?.stamp)
        if (isRefusal(await this.packages.folderOf(id))) this.#forget([id]);
        else behind.push(id);
    }
    if (behind.length > 0) await this.reindex(behind);
  }

  /** Reads packages by their ids, and makes their rows anew. */
  async reindex(ids: readonly string[]): Promise<void> {
    this.#put(await inBatches(ids, TOGETHER, (id) => this.packages.stamped(id)));
  }

  /** Resolves once nothing of it touches the index any more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#work.over();
  }

  async #keep(): Promise<void> {
    const by = this.#by;
    this.#left = Math.max(1, this.#left);
    // The index lies in the archive's folder and is open: the folder was there.
    const there = await this.packages.idsThere().catch(closed);
    this.#left = there.length;
    const names = new Set(there);
    const gone = [...this.index.stamps.keys(), ...this.unreadable.keys()].filter((id) => !names.has(id));
    this.#forget(gone);
    const isBehind = await inBatches(there, TOGETHER, async (id) => {
      const stamp = this.index.stamps.get(id)?.stamp;
      const behind = stamp === undefined || (by === 'stamps' && stamp !== (await this.packages.stamp(id)));
      if (!behind) this.#left -= 1;
      return behind;
    });
    const behind = there.filter((_, at) => isBehind[at]);
    for (let from = 0; from < behind.length; from += STEP) {
      if (this.#stopped) return;
      await this.reindex(behind.slice(from, from + STEP));
      this.#left = Math.max(0, behind.length - from - STEP);
    }
    this.#left = 0;
    this.#wasInStep = true;
  }

  #forget(gone: readonly string[]): void {
    this.index.remove(gone);
    for (const id of gone) this.unreadable.delete(id);
    this.onGone(gone);
  }

  #put(read: readonly Stamped[]): void {
    this.index.put(
      read.flatMap(({ id, stamp, content }) => (isRefusal(content) ? [] : [{ id, stamp, content }])),
    );
    this.index.remove(read.flatMap(({ id, content }) => (isRefusal(content) ? [id] : [])));
    for (const { id, content } of read) {
      if (isRefusal(content)) this.unreadable.set(id, content);
      else this.unreadable.delete(id);
    }
  }
}

/** The index is sound; it is the archive's folder that cannot be read. */
function closed(error: unknown): never {
  throw archiveClosed(error);
}

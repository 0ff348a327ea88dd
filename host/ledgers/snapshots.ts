import type { Revision } from '../../core/ledger/ledger';
import type { OpenLedger } from '../../workspace/ledger/openLedger';

/** Lines between two snapshots: as many as there are already in a young ledger, within these bounds. */
const EVERY = { least: 10, most: 400 };

/** A snapshot above this, in bytes, takes longer than a line may: it waits for a pause, or for the most lines. */
const LARGE = 256 * 1024;

/**
 * Decides when a snapshot is written: it shortens the next opening and is a second copy of a young ledger. A failed
 * snapshot is tried again, since the journal has everything.
 */
export class Snapshots<State> {
  readonly #opened: OpenLedger<State>;
  readonly #now: () => Revision<State>;
  #rev: number;
  #isOver = false;
  #saving = false;
  #turn: Promise<void> = Promise.resolve();

  /** @param now the present state */
  constructor(opened: OpenLedger<State>, now: () => Revision<State>) {
    this.#opened = opened;
    this.#now = now;
    this.#rev = opened.revision.rev - opened.report.replayed;
  }

  /** Whether so much was written since the last snapshot that the next opening would feel it. */
  get areDue(): boolean {
    const { least, most } = EVERY;
    return this.#since >= Math.min(most, Math.max(least, this.#rev));
  }

  get #areDueAtOnce(): boolean {
    if (this.#rev === 0) return true;
    return this.areDue && (this.#since >= EVERY.most || this.#opened.snapshotBytes() <= LARGE);
  }

  /** Lines since the last snapshot. */
  get #since(): number {
    return this.#now().rev - this.#rev;
  }

  /** Writes one when there is something new since the last one. */
  save(): Promise<void> {
    this.#turn = this.#turn.then(() => this.#save());
    return this.#turn;
  }

  /** A ledger has a second copy from its first line on, and never one far behind, however fast lines come. */
  keepUp(): void {
    if (!this.#saving && this.#areDueAtOnce) this.save().catch(() => undefined);
  }

  /** Writes no more; resolves when nothing is being written. */
  stop(): Promise<void> {
    this.#isOver = true;
    return this.#turn;
  }

  async #save(): Promise<void> {
    const revision = this.#now();
    if (this.#isOver || this.#rev === revision.rev) return;
    this.#saving = true;
    const refusal = await this.#opened.saveSnapshot(revision).finally(() => (this.#saving = false));
    if (!refusal) this.#rev = revision.rev;
  }
}

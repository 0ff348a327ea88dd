import type { Queue } from '../runtime/queue';
import type { OpenLedgers } from './openLedgers';
import type { WorkshopList } from './workshopList';

/** Quiet time after which snapshots and the list of workshops catch up, in milliseconds. */
const QUIET = 1_500;

interface Needs {
  ledgers: OpenLedgers;
  list: WorkshopList;
  queue: Queue;
  /** What went wrong while nobody asked for anything. */
  onFault: (fault: unknown) => void;
}

/** Work that waits until nothing changes: snapshots, and the list of workshops. */
export class IdleWork {
  #timer: NodeJS.Timeout | undefined;

  constructor(private readonly needs: Needs) {}

  /** Postpones the work: something changed. */
  postpone(): void {
    // Each change comes here: a timer that is there is put back and not made anew.
    if (this.#timer) {
      this.#timer.refresh();
      return;
    }
    this.#timer = setTimeout(() => {
      this.catchUp().catch(this.needs.onFault);
    }, QUIET);
    this.#timer.unref();
  }

  /** The list is written in the queue, as everything else is. */
  async catchUp(): Promise<void> {
    this.#stop();
    const { ledgers, list, queue } = this.needs;
    await queue.run(() => list.catchUp());
    await ledgers.saveSnapshots();
  }

  async close(): Promise<void> {
    await this.catchUp();
    await this.needs.ledgers.close();
    this.#stop();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

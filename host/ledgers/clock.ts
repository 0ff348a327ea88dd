import { performance } from 'node:perf_hooks';
import type { ClockMark } from '../../core/model/agenda';

/** The computer's time, and a clock of this run that no correction of the time moves. */
export class HostClock {
  #run: string | undefined;

  /** @param now ISO 8601 instant */
  constructor(
    readonly now: () => string,
    private readonly newId: () => string,
  ) {}

  /** This moment on both clocks. */
  mark(): ClockMark {
    this.#run ??= this.newId();
    return { at: this.now(), run: this.#run, ms: performance.now() };
  }
}

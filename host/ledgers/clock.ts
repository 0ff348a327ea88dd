import { performance } from 'node:perf_hooks';
import type { ClockMark } from '../../core/model/agenda';

/** The computer's time, and a clock of this run that no correction of the time moves. */
export class HostClock {
  #run: string | undefined;

  /**
   * @param now ISO 8601 instant
   * @param monotonic milliseconds of a clock that nobody sets
   */
  constructor(
    readonly now: () => string,
    private readonly newId: () => string,
    private readonly monotonic: () => number = () => performance.now(),
  ) {}

  /** This moment on both clocks. */
  mark(): ClockMark {
    this.#run ??= this.newId();
    return { at: this.now(), run: this.#run, ms: this.monotonic() };
  }
}

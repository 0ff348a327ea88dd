/** How long after the first of several changes what they changed is read, in milliseconds. */
const WAIT = 250;

/** Work that follows changes and may not delay them: once for all that come within a moment. Ends no process. */
export class LaterOnce {
  #waiting = false;

  constructor(private readonly work: () => Promise<void>) {}

  ask(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    setTimeout(() => {
      this.#waiting = false;
      this.work().catch(() => undefined);
    }, WAIT).unref();
  }
}

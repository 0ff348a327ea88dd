/** Work that continues when its caller stops waiting; it runs once at a time. */
export class Background {
  #running: Promise<void> | undefined;
  #failure: unknown;

  constructor(private readonly work: () => Promise<void>) {}

  get isGoing(): boolean {
    return this.#running !== undefined;
  }

  /** Starts it, unless it is going on, and waits as many milliseconds at most. Throws what it threw. */
  async within(milliseconds: number): Promise<void> {
    if (!this.#running) this.#failure = undefined;
    this.#running ??= this.work()
      .catch((error: unknown) => {
        this.#failure = error;
      })
      .finally(() => {
        this.#running = undefined;
      });
    if (milliseconds === Infinity) await this.#running;
    else await Promise.race([this.#running, after(milliseconds)]);
    if (this.#failure !== undefined) throw this.#failure;
  }

  /** Resolves once it is not going on. */
  async over(): Promise<void> {
    await this.#running;
  }
}

/** Does not keep the process alive. */
function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}

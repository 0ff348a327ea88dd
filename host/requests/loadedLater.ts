/** How long after the first answer: the window asks for what it shows first, and is left alone meanwhile. */
const REST_MS = 1_500;

/** Handlers whose code is loaded when the first of their requests comes, or soon after the window has its first answer. */
export class LoadedLater {
  private readonly loads: (() => Promise<unknown>)[] = [];
  private timer: NodeJS.Timeout | undefined;
  private closed = false;

  /** The handlers of a feature; the compiler holds that every name is there. */
  of<H extends Record<keyof H, (...given: never[]) => Promise<unknown>>>(
    names: Record<keyof NoInfer<H>, true>,
    load: () => Promise<H>,
  ): H {
    let loading: Promise<H> | undefined;
    const loaded = () =>
      (loading ??= load().catch((fault: unknown) => {
        loading = undefined;
        throw fault;
      }));
    this.loads.push(loaded);
    const later =
      (name: keyof H) =>
      async (...given: never[]) =>
        (await loaded())[name](...given);
    // The same keys, and each handler takes and answers what the loaded one does.
    return Object.fromEntries(Object.keys(names).map((name) => [name, later(name as keyof H)])) as H;
  }

  /** Loads all of them one after the other, in a moment: nobody waits for code who asks after that. */
  warmSoon(): void {
    this.timer ??= setTimeout(() => {
      this.warm().catch(() => undefined);
    }, REST_MS);
    this.timer.unref();
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.timer);
  }

  private async warm(): Promise<void> {
    for (const load of this.loads) {
      if (this.closed) return;
      // What cannot be loaded is told to whoever asks for it.
      await load().catch(() => undefined);
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
}

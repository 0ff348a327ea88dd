/** Subscribers to one endpoint's events. A listener that throws does not stop the others. */
export class Audience<E> {
  readonly #listeners = new Set<<K extends keyof E>(event: K, value: E[K]) => void>();

  subscribe(listener: <K extends keyof E>(event: K, value: E[K]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  publish<K extends keyof E>(event: K, value: E[K]): void {
    for (const listener of this.#listeners) {
      try {
        listener(event, value);
      } catch {
        // A window that is going away; its own transport notices.
      }
    }
  }
}

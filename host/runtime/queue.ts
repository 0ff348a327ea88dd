/** The one queue: what is handed in runs one after the other, whatever became of the one before. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Resolves when everything handed in so far is done. */
  async idle(): Promise<void> {
    await this.#last;
  }
}

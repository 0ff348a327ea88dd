export interface FinishedFile {
  name: string;
  bytes: Uint8Array;
  /** Shown in the browser rather than saved. */
  isShown?: true;
}

const MAX_FILES = 20;
const MAX_BYTES = 128 * 1024 * 1024;

/** Finished files by id, in memory: the oldest go first when they are too many or hold too much; the newest always stays. */
export class BoundedFiles {
  readonly #files = new Map<string, FinishedFile>();
  #bytes = 0;

  put(id: string, file: FinishedFile): void {
    this.take(id);
    this.#files.set(id, file);
    this.#bytes += file.bytes.byteLength;
    for (const oldest of this.#files.keys()) {
      if (oldest === id || (this.#files.size <= MAX_FILES && this.#bytes <= MAX_BYTES)) return;
      this.take(oldest);
    }
  }

  get(id: string): FinishedFile | undefined {
    return this.#files.get(id);
  }

  take(id: string): FinishedFile | undefined {
    const file = this.#files.get(id);
    if (this.#files.delete(id)) this.#bytes -= file?.bytes.byteLength ?? 0;
    return file;
  }

  clear(): void {
    this.#files.clear();
    this.#bytes = 0;
  }
}

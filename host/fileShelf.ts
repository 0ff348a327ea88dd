import type { FileHandle } from '../core/contract';

/** Finished files kept until somebody takes them; the oldest go first, so that memory stays bounded. */
export class FileShelf {
  readonly #files = new Map<string, { name: string; bytes: Uint8Array }>();
  readonly #newId: () => string;

  constructor(newId: () => string) {
    this.#newId = newId;
  }

  put(name: string, bytes: Uint8Array): FileHandle {
    const file = this.#newId();
    this.#files.set(file, { name, bytes });
    const oldest = this.#files.keys().next().value;
    if (this.#files.size > 20 && oldest !== undefined) this.#files.delete(oldest);
    return { file, name, bytes: bytes.byteLength };
  }

  get(file: string): { name: string; bytes: Uint8Array } | undefined {
    return this.#files.get(file);
  }

  take(file: string): { name: string; bytes: Uint8Array } | undefined {
    const found = this.#files.get(file);
    this.#files.delete(file);
    return found;
  }
}

import type { FileHandle } from '../../core/contract';
import { BoundedFiles, type FinishedFile } from './boundedFiles';

/** Exported files in memory until they are saved or downloaded. */
export class FinishedFiles {
  readonly #files = new BoundedFiles();
  readonly #newId: () => string;

  constructor(newId: () => string) {
    this.#newId = newId;
  }

  put(name: string, bytes: Uint8Array): FileHandle {
    const file = this.#newId();
    this.#files.put(file, { name, bytes });
    return { file, name, bytes: bytes.byteLength };
  }

  get(file: string): FinishedFile | undefined {
    return this.#files.get(file);
  }

  take(file: string): FinishedFile | undefined {
    return this.#files.take(file);
  }
}

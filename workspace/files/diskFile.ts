import { fdatasync, promises, write } from 'node:fs';
import type { OpenFile } from './fileSystem';

type Handle = promises.FileHandle;

/**
 * An open file of the real disk. What each line of a journal waits for, to be written and to be durable, goes by callbacks:
 * promises of Node's own made a line a tenth slower (`npm run bench`). Rejects with Node's system errors.
 */
export class DiskFile implements OpenFile {
  /** Work that was asked of the descriptor; it is not closed, and given to another file, before that is done. */
  readonly #pending = new Set<Promise<unknown>>();

  private constructor(private readonly handle: Handle) {}

  static async open(path: string, flags: string | number, mode: number): Promise<DiskFile> {
    return new DiskFile(await promises.open(path, flags, mode));
  }

  write(bytes: Uint8Array, offset: number, length: number, position: number | null) {
    return this.#ask<{ bytesWritten: number }>((resolve, reject) => {
      write(this.handle.fd, bytes, offset, length, position, (error, bytesWritten) => {
        if (error) reject(error);
        else resolve({ bytesWritten });
      });
    });
  }

  datasync() {
    return this.#ask<void>((resolve, reject) => {
      fdatasync(this.handle.fd, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  }

  read(into: Uint8Array, offset: number, length: number, position: number | null) {
    return this.handle.read(into, offset, length, position);
  }

  stat() {
    return this.handle.stat();
  }

  truncate(length: number) {
    return this.handle.truncate(length);
  }

  sync() {
    return this.handle.sync();
  }

  async close() {
    await Promise.allSettled(this.#pending);
    await this.handle.close();
  }

  #ask<T>(work: (resolve: (value: T) => void, reject: (error: Error) => void) => void): Promise<T> {
    const done = new Promise<T>((resolve, reject) => {
      // A handle that is closed has no descriptor; another file may have it.
      if (this.handle.fd < 0) reject(Object.assign(new Error('file closed'), { code: 'EBADF' }));
      else work(resolve, reject);
    });
    this.#pending.add(done);
    const settled = () => void this.#pending.delete(done);
    done.then(settled, settled);
    return done;
  }
}

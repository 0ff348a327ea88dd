import { fdatasync, promises, write } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import type { OpenFile } from './fileSystem';

type Written = Awaited<ReturnType<OpenFile['write']>>;

/**
 * A file of the real disk. Writing and syncing, which each line of a journal waits for, are asked by callback: Node's own
 * promises cost as much again as what they ask for. As with Node's handle, nothing is asked of a closed file, and closing
 * waits for what is asked already: the number of a closed file may be another file's.
 */
export async function openDiskFile(path: string, flags: string | number, mode: number): Promise<OpenFile> {
  return new DiskFile(await promises.open(path, flags, mode));
}

class DiskFile implements OpenFile {
  readonly #handle: FileHandle;
  #asked = 0;
  #closing: Promise<void> | undefined;
  #allAnswered: (() => void) | undefined;

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  write(bytes: Uint8Array, offset: number, length: number, position: number | null): Promise<Written> {
    return this.#ask((fd, resolve, reject) => {
      write(fd, bytes, offset, length, position, (error, bytesWritten) => {
        this.#answered();
        if (error) reject(error);
        else resolve({ bytesWritten });
      });
    });
  }

  datasync(): Promise<void> {
    return this.#ask((fd, resolve, reject) => {
      fdatasync(fd, (error) => {
        this.#answered();
        if (error) reject(error);
        else resolve();
      });
    });
  }

  read(into: Uint8Array, offset: number, length: number, position: number | null) {
    return this.#handle.read(into, offset, length, position);
  }
  stat() {
    return this.#handle.stat();
  }
  truncate(length: number) {
    return this.#handle.truncate(length);
  }
  sync() {
    return this.#handle.sync();
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    if (this.#asked > 0) await new Promise<void>((resolve) => (this.#allAnswered = resolve));
    await this.#handle.close();
  }

  #ask<T>(
    ask: (fd: number, resolve: (answer: T) => void, reject: (fault: Error) => void) => void,
  ): Promise<T> {
    if (this.#closing)
      return Promise.reject(Object.assign(new Error('EBADF: file closed'), { code: 'EBADF' }));
    return new Promise((resolve, reject) => {
      ask(this.#handle.fd, resolve, reject);
      this.#asked += 1;
    });
  }

  #answered(): void {
    this.#asked -= 1;
    if (this.#asked === 0) this.#allAnswered?.();
  }
}

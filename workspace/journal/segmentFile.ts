import { constants } from 'node:fs';
import { refuse, type Refusal } from '../../core/messages/refusal';
import { unlessMissing } from '../files/failures';
import type { FileStatus, FileSystem, OpenFile } from '../files/fileSystem';
import { readExactly } from '../files/readExactly';
import { writeFully } from '../files/writeDurably';
import { segmentPath } from './segments';

/** For appending to a file that is there: one that is gone is never made anew. */
const APPEND = constants.O_RDWR | constants.O_APPEND;

/**
 * The file that a journal appends to. What it says is on disk is in the file to which the library's path leads, and
 * nobody else has written to it: a file that was deleted, replaced, cut or grown by another program takes nothing. A
 * handle that died (a drive that went and came back) is opened again, and the file goes on if it is still the same.
 */
export class SegmentFile {
  readonly #path: string;
  /** Bytes of acknowledged lines. */
  #length: number;
  #handle: OpenFile | undefined;
  /** What was last acknowledged here, by which the file is known again. */
  #last: Uint8Array | undefined;
  /** Bytes that may lie beyond `#length`: handed to the disk, and not acknowledged. */
  #attempt: Uint8Array | undefined;

  /** `before`: bytes of the segment before this one, which has ended. */
  constructor(
    readonly fs: FileSystem,
    readonly folder: string,
    readonly number: number,
    length: number,
    readonly before?: number,
  ) {
    this.#path = segmentPath(folder, number);
    this.#length = length;
  }

  get length(): number {
    return this.#length;
  }

  /**
   * Resolves once the bytes are durable, in the file that the path leads to. Throws `storage.gone`, `storage.foreign` or
   * the system's error; then the file ends where it ended, as soon as the disk allows it.
   */
  async append(bytes: Uint8Array): Promise<void> {
    try {
      const handle = await this.ready();
      this.#attempt = bytes;
      await writeFully(handle, bytes, null);
      await handle.datasync();
      await this.#check(handle, bytes);
    } catch (error) {
      await this.close();
      throw error;
    }
    this.#attempt = undefined;
    this.#last = bytes;
    this.#length += bytes.length;
  }

  /** The file, open, known to be ours and ending at the last acknowledged line. */
  async ready(): Promise<OpenFile> {
    if (this.#handle && !this.#attempt && (await this.#isCurrent(this.#handle))) return this.#handle;
    await this.#drop();
    const handle = await this.fs.open(this.#path, APPEND);
    try {
      await this.#recognise(handle);
    } catch (error) {
      await handle.close().catch(() => undefined);
      throw error;
    }
    this.#handle = handle;
    return handle;
  }

  /** Cuts off what was not acknowledged, if the disk allows it. The next append opens the file again. */
  async close(): Promise<void> {
    await this.#drop();
    if (!this.#attempt) return;
    await this.ready().catch(() => undefined);
    await this.#drop();
  }

  async #drop(): Promise<void> {
    const handle = this.#handle;
    this.#handle = undefined;
    await handle?.close().catch(() => undefined);
  }

  /** Whether an open handle still stands for the file at the path. A dead one answers with an error: it does not. */
  async #isCurrent(handle: OpenFile): Promise<boolean> {
    try {
      const [own, there] = await Promise.all([handle.stat(), this.fs.stat(this.#path)]);
      return own.size === this.#length && isSame(own, there);
    } catch {
      return false;
    }
  }

  /** Throws unless the file holds what was acknowledged. What is left of an attempt of ours is cut off. */
  async #recognise(handle: OpenFile): Promise<void> {
    const { size } = await handle.stat();
    const last = this.#last;
    if (size < this.#length || (last && !(await holds(handle, this.#length - last.length, last))))
      throw foreign();
    if (size > this.#length) {
      const beyond = size - this.#length;
      const attempt = this.#attempt?.subarray(0, beyond);
      if (attempt?.length !== beyond || !(await holds(handle, this.#length, attempt))) throw foreign();
      await this.#cut();
    }
    this.#attempt = undefined;
  }

  /** Cuts through a handle of its own: one opened for appending may not shorten a file on Windows. */
  async #cut(): Promise<void> {
    const file = await this.fs.open(this.#path, 'r+');
    try {
      await file.truncate(this.#length);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  /** Throws unless these bytes are the end of the file at the path, and no other segment has taken its place. */
  async #check(handle: OpenFile, bytes: Uint8Array): Promise<void> {
    const [own, there, next, before] = await Promise.all([
      handle.stat(),
      this.fs.stat(this.#path),
      this.#sizeOf(this.number + 1),
      this.#length === 0 && this.before !== undefined ? this.#sizeOf(this.number - 1) : this.before,
    ]);
    const length = this.#length + bytes.length;
    if (own.size !== length || there.size !== length || next > 0 || before !== this.before) throw foreign();
    // Some shares number their files anew: then what lies there decides.
    if (isSame(own, there)) return;
    const file = await this.fs.open(this.#path, 'r');
    try {
      if (!(await holds(file, this.#length, bytes))) throw foreign();
    } finally {
      await file.close();
    }
  }

  async #sizeOf(segment: number): Promise<number> {
    return (await unlessMissing(this.fs.stat(segmentPath(this.folder, segment))))?.size ?? 0;
  }
}

function isSame(one: FileStatus, other: FileStatus): boolean {
  return one.ino === other.ino && one.dev === other.dev;
}

async function holds(file: OpenFile, position: number, bytes: Uint8Array): Promise<boolean> {
  const found = await readExactly(file, position, bytes.length).catch(() => undefined);
  return found !== undefined && found.equals(bytes);
}

function foreign(): Refusal {
  return refuse('storage.foreign');
}

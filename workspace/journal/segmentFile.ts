import { constants } from 'node:fs';
import { refuse, type Refusal } from '../../core/messages/refusal';
import { unlessMissing } from '../files/failures';
import type { FileStatus, FileSystem, OpenFile } from '../files/fileSystem';
import { readExactly } from '../files/readExactly';
import { writeFully } from '../files/writeDurably';
import { segmentPath } from './segments';

/** For appending to a file that is there: one that is gone is never made anew. */
const APPEND = constants.O_RDWR | constants.O_APPEND;

/** By which a system knows a file while it is there. */
type Identity = Pick<FileStatus, 'ino' | 'dev'>;

interface Opened {
  handle: OpenFile;
  identity: Identity;
}

/**
 * The file that a journal appends to. What it says is on disk is in the file to which the library's path leads, and
 * nobody else has written to it: a file that was deleted, replaced, cut or grown by another program takes nothing. A
 * handle that died (a drive that went and came back) is opened again, and the file goes on if it is still the same.
 */
export class SegmentFile {
  readonly #path: string;
  /** Bytes of acknowledged lines. */
  #length: number;
  #open: Opened | undefined;
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
   * @param ready what `ready` answers, asked while the bytes were made
   */
  async append(bytes: Uint8Array, ready = this.ready()): Promise<void> {
    try {
      const open = await this.#write(bytes, ready);
      // Asked while the disk works: whoever writes to the file or begins the next one after us finds our bytes there.
      const [synced, ours] = await Promise.allSettled([open.handle.datasync(), this.#check(open, bytes)]);
      if (synced.status === 'rejected') throw synced.reason;
      if (ours.status === 'rejected') throw ours.reason;
    } catch (error) {
      await this.close();
      throw error;
    }
    this.#attempt = undefined;
    this.#last = bytes;
    this.#length += bytes.length;
  }

  async #write(bytes: Uint8Array, ready: Promise<Opened>): Promise<Opened> {
    const open = await ready;
    this.#attempt = bytes;
    try {
      await writeFully(open.handle, bytes, null);
      return open;
    } catch (error) {
      if (await isAlive(open.handle)) throw error;
      const again = await this.ready();
      this.#attempt = bytes;
      await writeFully(again.handle, bytes, null);
      return again;
    }
  }

  /** The file, open, known to be ours and ending at the last acknowledged line. */
  async ready(): Promise<Opened> {
    if (this.#open && !this.#attempt && (await this.#leadsTo(this.#open))) return this.#open;
    await this.#drop();
    const handle = await this.fs.open(this.#path, APPEND);
    try {
      this.#open = { handle, identity: await this.#recognise(handle) };
      return this.#open;
    } catch (error) {
      await handle.close().catch(() => undefined);
      throw error;
    }
  }

  /** Cuts off what was not acknowledged, if the disk allows it. The next append opens the file again. */
  async close(): Promise<void> {
    await this.#drop();
    if (!this.#attempt) return;
    await this.ready().catch(() => undefined);
    await this.#drop();
  }

  async #drop(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    await open?.handle.close().catch(() => undefined);
  }

  /** Whether the path still leads to the open file, and nobody else has written to it. */
  async #leadsTo({ identity }: Opened): Promise<boolean> {
    const there = await this.fs.stat(this.#path).catch(() => undefined);
    return there?.size === this.#length && isSame(identity, there);
  }

  /** Throws unless the file holds what was acknowledged. What is left of an attempt of ours is cut off. */
  async #recognise(handle: OpenFile): Promise<Identity> {
    const { size, ino, dev } = await handle.stat();
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
    return { ino, dev };
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
  async #check({ handle, identity }: Opened, bytes: Uint8Array): Promise<void> {
    const [there, next, before] = await Promise.all([
      this.fs.stat(this.#path),
      this.#sizeOf(this.number + 1),
      this.#length === 0 && this.before !== undefined ? this.#sizeOf(this.number - 1) : this.before,
    ]);
    const length = this.#length + bytes.length;
    if (there.size !== length || next > 0 || before !== this.before) throw foreign();
    if (isSame(identity, there)) return;
    // Some shares number their files anew: then what lies there decides.
    const file = await this.fs.open(this.#path, 'r');
    try {
      const { size } = await handle.stat();
      if (size !== length || !(await holds(file, this.#length, bytes))) throw foreign();
    } finally {
      await file.close();
    }
  }

  async #sizeOf(segment: number): Promise<number> {
    return (await unlessMissing(this.fs.stat(segmentPath(this.folder, segment))))?.size ?? 0;
  }
}

/** A handle that died (a drive that went and came back) answers nothing. */
function isAlive(handle: OpenFile): Promise<boolean> {
  return handle.stat().then(
    () => true,
    () => false,
  );
}

function isSame(one: Identity, other: Identity): boolean {
  return one.ino === other.ino && one.dev === other.dev;
}

async function holds(file: OpenFile, position: number, bytes: Uint8Array): Promise<boolean> {
  const found = await readExactly(file, position, bytes.length).catch(() => undefined);
  return found !== undefined && found.equals(bytes);
}

function foreign(): Refusal {
  return refuse('storage.foreign');
}

import type { Adapter } from 'lowdb';
import { unlessMissing } from '../files/failures';
import type { FileSystem } from '../files/fileSystem';
import { readFileWhole } from '../files/readBounded';
import { replaceFile } from '../files/writeDurably';
import { LARGEST_SNAPSHOT } from './limits';
import { readSnapshot, type Snapshot } from './snapshot';

/**
 * lowdb over our own durable write: its `TextFile` renames without fsync, and lost every acknowledged write of
 * the last seconds in simulated power cuts. A file that is there and cannot be read as a snapshot is an error,
 * never a default.
 */
export class DurableAdapter implements Adapter<Snapshot | null> {
  constructor(
    readonly path: string,
    readonly fs: FileSystem,
  ) {}

  /** The snapshot, or null when there is no file. Throws `DamagedSnapshot`, or the system's error. */
  async read(): Promise<Snapshot | null> {
    const bytes = await unlessMissing(readFileWhole(this.path, LARGEST_SNAPSHOT, this.fs));
    if (bytes === undefined) return null;
    const snapshot = readSnapshot(bytes);
    if (snapshot === undefined) throw new DamagedSnapshot(this.path);
    return snapshot;
  }

  /** Resolves when it is on disk; throws the system's error, leaving the file as it was. */
  async write(snapshot: Snapshot | null): Promise<void> {
    await replaceFile(this.path, Buffer.from(JSON.stringify(snapshot)), { fs: this.fs });
  }
}

export class DamagedSnapshot extends Error {
  constructor(readonly path: string) {
    super('damaged snapshot');
  }
}

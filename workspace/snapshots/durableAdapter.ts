import type { Adapter } from 'lowdb';
import { unlessMissing, unlessRefused } from '../files/failures';
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
  /** Bytes of the snapshot written last; 0 before. */
  written = 0;

  constructor(
    readonly path: string,
    readonly fs: FileSystem,
  ) {}

  /** The snapshot, or null when there is no file. Throws `DamagedSnapshot`, or the system's error. */
  async read(): Promise<Snapshot | null> {
    const bytes = await unlessMissing(readFileWhole(this.path, LARGEST_SNAPSHOT, this.fs)).catch(asDamaged);
    if (bytes === undefined) return null;
    const snapshot = bytes === DAMAGED ? undefined : readSnapshot(bytes);
    if (snapshot === undefined) throw new DamagedSnapshot(this.path);
    return snapshot;
  }

  /** Resolves when it is on disk; throws the system's error, leaving the file as it was. */
  async write(snapshot: Snapshot | null): Promise<void> {
    const bytes = Buffer.from(JSON.stringify(snapshot));
    await replaceFile(this.path, bytes, { fs: this.fs });
    this.written = bytes.length;
  }
}

const DAMAGED = 'damaged';

/** A file too large, a folder or a pipe in its place is as good as a damaged one; a fault of the disk is thrown on. */
function asDamaged(error: unknown): typeof DAMAGED {
  unlessRefused(error);
  return DAMAGED;
}

export class DamagedSnapshot extends Error {
  constructor(readonly path: string) {
    super('damaged snapshot');
  }
}

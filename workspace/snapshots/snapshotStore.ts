import { join } from 'node:path';
import { Low } from 'lowdb';
import { unlessMissing, unlessRefused } from '../files/failures';
import type { FileSystem } from '../files/fileSystem';
import { readFileWhole } from '../files/readBounded';
import { ensureFolder } from '../files/syncFolder';
import { replaceFile } from '../files/writeDurably';
import { basePath, listSegments } from '../journal/segments';
import { DamagedSnapshot, DurableAdapter } from './durableAdapter';
import { LARGEST_SNAPSHOT } from './limits';
import { backupName, isBackupName, outdatedBackups } from './rotation';
import { readSnapshot, type Snapshot } from './snapshot';

/** The snapshot of one ledger: `snapshot.json`, its rotating backups in `backups/`, and the bases of its segments. */
export class SnapshotStore {
  readonly #adapter: DurableAdapter;
  readonly #low: Low<Snapshot | null>;
  readonly #path: string;
  readonly #backups: string;

  constructor(
    readonly fs: FileSystem,
    readonly folder: string,
    readonly now: () => Date,
    /** Whether a state is one of this ledger's, and not of another whose file was copied here. */
    readonly isOurs: (state: unknown) => boolean = () => true,
  ) {
    this.#path = join(folder, 'snapshot.json');
    this.#backups = join(folder, 'backups');
    this.#adapter = new DurableAdapter(this.#path, fs);
    this.#low = new Low<Snapshot | null>(this.#adapter, null);
  }

  /** Bytes of the snapshot written last; 0 before. */
  get written(): number {
    return this.#adapter.written;
  }

  /**
   * The newest snapshot that is whole and ours, and the paths of damaged ones and of those of other ledgers met on the way.
   * Reads only. The backups and bases are looked at when `snapshot.json` will not do.
   */
  async newest(): Promise<{ snapshot?: Snapshot; damaged: string[]; foreign: string[] }> {
    const [damaged, foreign]: [string[], string[]] = [[], []];
    try {
      await this.#low.read();
      const { data } = this.#low;
      if (data && this.isOurs(data.state)) return { snapshot: data, damaged, foreign };
      if (data) foreign.push(this.#path);
    } catch (error) {
      if (!(error instanceof DamagedSnapshot)) throw error;
      damaged.push(error.path);
    }
    let best: Snapshot | undefined;
    for (const path of await this.#others()) {
      const snapshot = await this.#read(path);
      if (snapshot === undefined) damaged.push(path);
      else if (!this.isOurs(snapshot.state)) foreign.push(path);
      else if (best === undefined || isNewer(snapshot, best)) best = snapshot;
    }
    return { ...(best && { snapshot: best }), damaged, foreign };
  }

  /** The snapshot in a file; undefined for a damaged one, and for what is no file or not there. */
  async #read(path: string): Promise<Snapshot | undefined> {
    const bytes = await unlessMissing(readFileWhole(path, LARGEST_SNAPSHOT, this.fs)).catch(unlessRefused);
    return bytes && readSnapshot(bytes);
  }

  async #others(): Promise<string[]> {
    const { bases } = await listSegments(this.fs, this.folder);
    const backups = ((await unlessMissing(this.fs.readdir(this.#backups))) ?? []).filter(isBackupName);
    return [
      ...backups.map((name) => join(this.#backups, name)),
      ...bases.map((number) => basePath(this.folder, number)),
    ];
  }

  /** Puts the present one among the backups, this one in its place, and lets old backups go. Throws system errors. */
  async save(snapshot: Snapshot): Promise<void> {
    await this.#setAside();
    this.#low.data = snapshot;
    await this.#low.write();
    for (const name of outdatedBackups(await this.fs.readdir(this.#backups), this.now())) {
      await this.fs.unlink(join(this.#backups, name)).catch(() => undefined);
    }
  }

  async #setAside(): Promise<void> {
    await ensureFolder(this.fs, this.#backups);
    const bytes = await unlessMissing(readFileWhole(this.#path, LARGEST_SNAPSHOT, this.fs));
    const rev = /"rev":(\d+)/.exec(bytes?.subarray(0, 200).toString() ?? '')?.[1];
    if (bytes === undefined || rev === undefined) return;
    await replaceFile(join(this.#backups, backupName(Number(rev), this.now())), bytes, { fs: this.fs });
  }

  /** The snapshot that segment `number` starts from. Throws system errors. */
  async saveBase(number: number, snapshot: Snapshot): Promise<void> {
    await replaceFile(basePath(this.folder, number), Buffer.from(JSON.stringify(snapshot)), { fs: this.fs });
  }

  /** Revision of the base of segment `number`, when it is there, whole and ours. */
  async baseRev(number: number): Promise<number | undefined> {
    const base = await this.#read(basePath(this.folder, number));
    return base && this.isOurs(base.state) ? base.rev : undefined;
  }
}

function isNewer(one: Snapshot, other: Snapshot): boolean {
  return one.rev > other.rev || (one.rev === other.rev && one.schema > other.schema);
}

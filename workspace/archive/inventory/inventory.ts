import { dirname, join } from 'node:path';
import { isRefusal } from '../../../core/messages/refusal';
import { unlessMissing } from '../../files/failures';
import type { FileSystem } from '../../files/fileSystem';
import { readFileWhole } from '../../files/readBounded';
import { syncFolder } from '../../files/syncFolder';
import { moveDurably } from '../../files/move';
import { replaceFile } from '../../files/writeDurably';
import { adoption } from './adopt';
import { Entries, entriesOf, isPresent, type Entry } from './entries';
import { appendDurably, cutTorn, NotAppended } from './inventoryFile';
import { headText, nextLine, NO_LINES, type Act, type Head } from './line';
import { inventoryFile, LARGEST_INVENTORY, readInventoryOf } from './readInventory';
import { sealOf } from './seal';

/** What opening an inventory had to mend or found wrong, for the user to be told. */
export type InventoryNotice =
  | { notice: 'inventoryAdopted'; count: number }
  | { notice: 'inventoryBegunAnew'; count: number }
  | { notice: 'inventoryTorn' }
  | { notice: 'inventoryDamaged'; line: number };

interface Surroundings {
  fs: FileSystem;
  now: () => string;
  /** Ids of the packages that lie in the archive. */
  packages: () => Promise<string[]>;
}

/** A package on its way into the archive. */
interface Arrival {
  package: string;
  /** Checksum of its tag manifest. */
  manifest: string;
  /** Where it lies, whole and on disk. */
  from: string;
  act: 'added' | 'brought';
}

/**
 * List of every package that should be in the archive: one line after another, each holding the checksum of the line
 * before. A line is written before and after a package moves to its place; after a crash in between, the disk decides.
 */
export class Inventory {
  readonly #path: string;
  #entries = new Entries();
  #head: Head = NO_LINES;
  /** Bytes of the file; undefined where it must be read first. */
  #end: number | undefined;

  private constructor(
    private readonly archive: string,
    private readonly around: Surroundings,
  ) {
    this.#path = inventoryFile(archive);
  }

  /** The caller holds the library's lock. What cannot be read or written now is tried again before a package is added. */
  static async open(
    archive: string,
    around: Surroundings,
  ): Promise<{ inventory: Inventory; notices: InventoryNotice[]; failed?: unknown }> {
    const inventory = new Inventory(archive, around);
    try {
      return { inventory, notices: await inventory.#load() };
    } catch (failed) {
      return { inventory, notices: [], failed };
    }
  }

  /** Its end, with everything settled. Throws what keeps it from being read or written. */
  async head(): Promise<string> {
    await this.#ready();
    return headText(this.#head);
  }

  /** What it says of a package, as far as it could be read. */
  entry(id: string): Entry | undefined {
    return this.#entries.get(id);
  }

  /** The highest number of an id with this stem that was ever given away and kept: a package that is gone leaves its id to nobody. */
  highest(stem: string): number {
    return this.#entries.highest(stem);
  }

  /** Whether a package should be there. */
  hasPresentPackages(): boolean {
    return [...this.#entries.values()].some(isPresent);
  }

  /**
   * Moves a package to its place, with a line before and one after, all on disk. Throws system errors; then the package is
   * where it came from, or, where not even that can be done, what is on the disk decides at the next opening.
   */
  async admit({ package: id, manifest, from, act }: Arrival): Promise<void> {
    await this.#ready();
    const place = join(this.archive, id);
    await this.#append([{ act: 'adding', package: id, manifest }]);
    try {
      await moveDurably(this.around.fs, from, place);
      await this.#append([{ act, package: id, manifest }]);
    } catch (error) {
      // With a line that may have been written after all, the package stays: both then say the same.
      const settled = !(error instanceof NotAppended) || error.undone;
      if (settled) await this.#takeBack(place, from, { package: id, manifest });
      throw error instanceof NotAppended ? error.reason : error;
    }
  }

  /**
   * Has a package destroyed that another took the place of, with a line before and one after. Throws what `destroy` throws,
   * and what keeps the line before from being written: then nothing is destroyed.
   */
  async release(id: string, destroy: () => Promise<void>): Promise<void> {
    await this.#ready();
    const entry = this.#entries.get(id);
    if (entry === undefined) return destroy();
    const line = { package: id, manifest: entry.manifest };
    await this.#append([{ act: 'removing', ...line }]);
    await destroy();
    // It is gone, and the line before says why; the one after is made up for when the inventory is read next.
    await this.#append([{ act: 'removed', ...line }]).catch(() => {
      this.#end = undefined;
    });
  }

  /** Continues from the inventory of another copy of this archive, if there is neither inventory nor package here. */
  async continueFrom(from: string): Promise<void> {
    const { fs, packages } = this.around;
    await this.#ready();
    if (this.#end !== 0 || (await packages()).length > 0) return;
    const theirs = await unlessMissing(readFileWhole(inventoryFile(from), LARGEST_INVENTORY, fs));
    if (!theirs || theirs.length === 0) return;
    this.#end = undefined;
    await replaceFile(this.#path, theirs, { fs });
    await this.#load();
  }

  async #takeBack(
    place: string,
    from: string,
    arrival: { package: string; manifest: string },
  ): Promise<void> {
    try {
      // Where the move itself failed, what lies in that place is not this package.
      const { fs } = this.around;
      if ((await unlessMissing(fs.stat(from))) === undefined) await moveDurably(fs, place, from);
      await this.#append([{ act: 'withdrawn', ...arrival }]);
    } catch {
      this.#end = undefined;
    }
  }

  /** The file was read, and is as it was left. */
  async #ready(): Promise<void> {
    const size = (await unlessMissing(this.around.fs.stat(this.#path)))?.size ?? 0;
    if (this.#end !== size) await this.#load();
  }

  async #load(): Promise<InventoryNotice[]> {
    const { fs } = this.around;
    this.#end = undefined;
    const notices: InventoryNotice[] = [];
    const reading = await readInventoryOf(this.archive, fs);
    if (isRefusal(reading)) throw reading;
    if (reading && reading.torn > 0) {
      await cutTorn(fs, this.#path, reading.whole);
      notices.push({ notice: 'inventoryTorn' });
    }
    const [damage] = reading?.problems ?? [];
    if (damage) notices.push({ notice: 'inventoryDamaged', line: damage.line });
    this.#entries = entriesOf(reading?.lines ?? []);
    this.#head = reading?.head ?? NO_LINES;
    this.#end = reading?.whole ?? 0;
    if (this.#end === 0) notices.push(...(await this.#adopt(reading !== undefined)));
    await this.#settle();
    return notices;
  }

  /** Lists what was archived before there was an inventory: all of it in one step, so that it happens once. */
  async #adopt(wasEmptied: boolean): Promise<InventoryNotice[]> {
    const { fs, now, packages } = this.around;
    const found = await adoption(this.archive, await packages(), fs);
    if (found.packages.length === 0) return [];
    const { bytes } = this.#written(
      found.packages.map((each) => ({ act: 'adopted', ...each })),
      now(),
    );
    this.#end = undefined;
    await replaceFile(this.#path, bytes, { fs });
    await this.#load();
    const anew = wasEmptied || found.listedBefore;
    return [{ notice: anew ? 'inventoryBegunAnew' : 'inventoryAdopted', count: found.packages.length }];
  }

  /** Writes down what the disk says of a package that was on its way in or out. */
  async #settle(): Promise<void> {
    for (const [id, { act, manifest }] of [...this.#entries]) {
      if (act !== 'adding' && act !== 'removing') continue;
      const place = join(this.archive, id);
      const isThere = (await unlessMissing(this.around.fs.stat(place))) !== undefined;
      // Its destruction is taken up again by whoever asked for it.
      if (isThere && act === 'removing') continue;
      // Another package in that place stays unsettled: verifying names it.
      if (isThere && (await sealOf(this.archive, id, this.around.fs)) !== manifest) continue;
      if (isThere) await syncFolder(this.around.fs, dirname(place));
      const settled = act === 'removing' ? 'removed' : isThere ? 'added' : 'withdrawn';
      await this.#append([{ act: settled, package: id, manifest }]);
    }
  }

  async #append(acts: { act: Act; package: string; manifest: string }[]): Promise<void> {
    const end = this.#end;
    if (end === undefined) throw new Error('the inventory was not read');
    const { bytes, head } = this.#written(acts, this.around.now());
    try {
      await appendDurably(this.around.fs, this.#path, end, bytes);
    } catch (error) {
      if (!(error instanceof NotAppended) || !error.undone) this.#end = undefined;
      throw error;
    }
    for (const each of acts) this.#entries.take(each);
    this.#head = head;
    this.#end = end + bytes.length;
  }

  #written(
    acts: { act: Act; package: string; manifest: string }[],
    at: string,
  ): { bytes: Buffer; head: Head } {
    let head = this.#head;
    let text = '';
    for (const each of acts) {
      const next = nextLine(head, { at, ...each });
      head = next.head;
      text += `${next.text}\n`;
    }
    return { bytes: Buffer.from(text), head };
  }
}

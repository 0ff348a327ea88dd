import type { PackageFile, PackagesFound, PackagesListed, Redaction } from '../../core/contract/answers';
import type { CheckedPackage } from '../../core/archive/report';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { nameOnAnyDisk } from '../../core/text/diskName';
import { fileRefusal, storageRefusal, unlessMissing } from '../files/failures';
import { disk, type FileSystem } from '../files/fileSystem';
import { join } from 'node:path';
import { awayWith, goneWith } from './away';
import { bagOf, MANIFEST, sealOfBag } from './bag/bagFiles';
import { isSafeBagPath } from './bag/bagPaths';
import { addPackagesFromCopy } from './addPackagesFromCopy';
import type { LoadSqlite } from './search/indexFile';
import { Inventory, type InventoryNotice } from './inventory/inventory';
import { HEAD_LABEL } from './inventory/seal';
import { METADATA_FILE, TEXT_FILE, type Deposit, type PackageSummary } from './packages/package';
import { idStem } from './packages/idStem';
import { IndexInThread } from './search/indexInThread';
import type { Indexing } from './search/indexing';
import { PackageIndex } from './search/packageIndex';
import { archiveClosed } from './search/readAll';
import { Packages } from './packages/packages';
import { removePackage } from './bag/removePackage';
import { oldestFirst, sameIssue } from './packages/validity';
import { summaryOf } from './packages/summary';
import { verifyArchive } from './verifyArchive';
import { writePackage } from './bag/writePackage';

export interface ArchiveOptions {
  loadSqlite?: LoadSqlite;
  /** Path of the bundled `archive-index.cjs`; absent: the index is kept in this thread (tests). */
  indexThread?: string;
  fs?: FileSystem;
  now?: () => string;
}

/** Milliseconds that an answer waits for packages that are not indexed yet; the answer says how many are left. */
const WAIT = { list: 1_400, search: 300 };

/** Archive of issued documents: immutable BagIt packages (RFC 8493, SHA-512), one folder each. */
export class Archive {
  readonly #index: Indexing;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(
    readonly packages: Packages,
    readonly inventory: Inventory,
    /** Problems that opening found or repaired. */
    readonly notices: readonly (InventoryNotice | { notice: 'inventoryClosed' })[],
    private readonly fs: FileSystem,
    private readonly now: () => string,
    index: Indexing,
  ) {
    this.#index = index;
  }

  /**
   * Opens the archive and removes packages that a killed process left unfinished. The caller holds the library's lock.
   */
  static async open(
    folder: string,
    {
      loadSqlite = () => import('node-sqlite3-wasm'),
      fs = disk,
      now = clock,
      indexThread,
    }: ArchiveOptions = {},
  ): Promise<Archive | Refusal> {
    try {
      const packages = new Packages(folder, fs);
      await packages.removeUnfinished();
      const opened = await Inventory.open(folder, { fs, now, packages: () => packages.ids() });
      const { inventory, notices, failed } = opened;
      // Nothing goes in until it can be written; what is there can be listed, read and searched.
      const told = failed === undefined ? notices : [{ notice: 'inventoryClosed' as const }];
      const index =
        indexThread === undefined
          ? new PackageIndex(packages, loadSqlite)
          : new IndexInThread(packages, indexThread);
      return new Archive(packages, inventory, told, fs, now, index);
    } catch (error) {
      return archiveClosed(error);
    }
  }

  /**
   * Makes a package of a document and resolves once it is on disk; on a failure the archive is as it was. An issue that is
   * here in that language already answers with its package. Documents handed in together take turns.
   */
  add(deposit: Deposit): Promise<PackageSummary | Refusal> {
    const added = this.#turn.then(() => this.#add(deposit));
    this.#turn = added.catch(() => undefined);
    return added;
  }

  /** Packages of another copy of this archive that are not here; answers their ids. Throws system errors. */
  addFromCopy(from: string): Promise<string[]> {
    const brought = this.#turn.then(async () => {
      const here = await this.list(Infinity);
      // Does not bring back a package that may have been destroyed here on purpose.
      if (isRefusal(here)) throw here;
      const redactions = here.packages.flatMap(({ redaction }) => redaction ?? []);
      const destroyed = new Set(redactions.flatMap(({ of, earlier = [] }) => [of, ...earlier]));
      const brought = await addPackagesFromCopy(from, this, destroyed, this.fs);
      await this.#index.catchUp();
      return brought;
    });
    this.#turn = brought.catch(() => undefined);
    return brought;
  }

  async #add(deposit: Deposit): Promise<PackageSummary | Refusal> {
    const { files, text, organisation, software, ...said } = deposit;
    const metadata = { package: 2, ...said };
    const payload = [
      ...files,
      { path: METADATA_FILE, bytes: Buffer.from(`${JSON.stringify(metadata, null, 2)}\n`) },
      { path: TEXT_FILE, bytes: Buffer.from(text) },
    ];
    const names = payload.map(({ path }) => nameOnAnyDisk(path));
    const wrong = payload.find(
      ({ path }, index) => !isSafeBagPath(path) || names.indexOf(nameOnAnyDisk(path)) !== index,
    );
    if (wrong) return refuse('file.invalid', { issue: refuse('fault.unusableName', { path: wrong.path }) });
    try {
      const twin = await this.#existingPackageOf(deposit);
      if (twin) return twin;
      // The inventory settles first what was cut off, so that every id that was kept is taken.
      const head = await this.inventory.head();
      const id = await this.#freeId(deposit);
      const bag = bagOf(payload, {
        'Source-Organization': organisation,
        'External-Identifier': id,
        'External-Description': `${metadata.title} (${metadata.place}, ${metadata.date}, ${metadata.language})`,
        'Bagging-Date': metadata.redaction?.on ?? metadata.archivedAt.slice(0, 10),
        'Bag-Software-Agent': software,
        [HEAD_LABEL]: head,
      });
      await writePackage(this.fs, this.packages.folder, bag, (from) =>
        this.inventory.admit({ package: id, manifest: sealOfBag(bag), from, act: 'added' }),
      );
      await this.#index.add(id);
      return summaryOf(id, await this.packages.content(id));
    } catch (error) {
      return fileRefusal(error, metadata.document);
    }
  }

  /**
   * The package of the same issue. If one that may be it cannot be read, adding is refused: an issue is never archived
   * twice.
   */
  async #existingPackageOf(deposit: Deposit): Promise<PackageSummary | Refusal | undefined> {
    const known = (await this.#away()) ?? (await this.#index.ofWorkshop(deposit.workshop, idStem(deposit)));
    if (isRefusal(known)) return known;
    for (const each of known.packages) {
      const same = await sameIssue(each, deposit, () => this.packages.text(each.package));
      if (isRefusal(same)) return same;
      if (same) return each;
    }
    return known.notGiven;
  }

  /** The next id that neither the inventory nor the disk has. */
  async #freeId(deposit: Deposit): Promise<string> {
    const stem = idStem(deposit);
    for (let number = this.inventory.highest(stem) + 1; ; number += 1) {
      const id = `${stem}_${number}`;
      if ((await unlessMissing(this.fs.lstat(join(this.packages.folder, id)))) === undefined) return id;
    }
  }

  /**
   * A package of the same issue, without what the law or a promise says must go, in the place of the one that it says it
   * redacts: the new one is on disk first, with the old one's list of checksums; then the old one is destroyed. Cut short
   * in between both are there, and asking again finishes it.
   */
  supersede(deposit: Deposit & { redaction: Redaction }): Promise<PackageSummary | Refusal> {
    const done = this.#turn.then(() => this.#supersede(deposit));
    this.#turn = done.catch(() => undefined);
    return done;
  }

  async #supersede(deposit: Deposit & { redaction: Redaction }): Promise<PackageSummary | Refusal> {
    const { of } = deposit.redaction;
    const manifest = await this.packages.manifest(of);
    if (isRefusal(manifest)) return manifest;
    const kept = { path: `superseded/${of}-${MANIFEST}`, bytes: manifest };
    const added = await this.#add({ ...deposit, files: [...deposit.files, kept] });
    if (isRefusal(added)) return added;
    try {
      await this.inventory.release(of, () => removePackage(this.packages.folder, of, this.fs));
      await this.#index.catchUp();
      return added;
    } catch (error) {
      return storageRefusal(error);
    }
  }

  /** Newest first. A package that cannot be read is listed by its id alone, and says so. */
  async list(wait = WAIT.list): Promise<PackagesListed | Refusal> {
    return (await this.#away()) ?? this.#index.list(wait);
  }

  #away(): Promise<Refusal | undefined> {
    return awayWith(this.inventory, this.packages.folder, this.fs);
  }

  /** Why it cannot be verified as a whole: it is gone, and its inventory with it. */
  gone(): Promise<Refusal | undefined> {
    return goneWith(this.inventory, this.packages.folder, this.fs);
  }

  /** The packages of one workshop, oldest first: undoing an issue asks whether one of its revision is here. */
  async packagesOf(workshop: string): Promise<PackageSummary[] | Refusal> {
    const known = (await this.#away()) ?? (await this.#index.ofWorkshop(workshop));
    return isRefusal(known) ? known : oldestFirst(known.packages);
  }

  /**
   * Packages that hold everything asked for, in the title, the place or the text, best first; no words find nothing.
   * `archive.searchUnavailable` when this computer cannot run the index; listing and reading work all the same.
   */
  async search(words: string, wait = WAIT.search): Promise<PackagesFound | Refusal> {
    return (await this.#away()) ?? this.#index.search(words, wait);
  }

  /** One package, compared with its manifests and with the inventory; also one that should be there and is not. */
  async verify(id: string): Promise<CheckedPackage | Refusal> {
    const { packages } = await verifyArchive({ archive: this.packages.folder, at: this.now(), only: id });
    return packages[0] ?? refuse('archive.unknown', { id });
  }

  /** The files of a package below `data/`, by path. */
  async files(id: string): Promise<PackageFile[] | Refusal> {
    const folder = await this.packages.folderOf(id);
    return isRefusal(folder) ? folder : this.packages.files(id);
  }

  /** A file of a package's payload (path relative to `data/`), compared with its checksum first. */
  read(id: string, path: string): Promise<Buffer | Refusal> {
    return this.packages.read(id, path);
  }

  close(): Promise<void> {
    return this.#index.close();
  }
}

const clock = () => new Date().toISOString();

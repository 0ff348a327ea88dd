import type { PackagesFound } from '../../core/answers';
import { isRefusal, refuse, type Refusal } from '../../core/ledger/refusal';
import { disk, type FileSystem } from '../files/fileSystem';
import { fileRefusal, reasonOf, storageRefusal } from '../files/failures';
import { bagOf } from './bagFiles';
import { isSafeBagPath } from './bagPaths';
import { excerptsFor } from './excerpt';
import type { LoadSqlite } from './indexFile';
import { inTurns } from './inTurns';
import { METADATA_FILE, TEXT_FILE, type Deposit, type PackageSummary } from './package';
import { packageId } from './packageId';
import { PackageIndex } from './packageIndex';
import { Packages, TOGETHER } from './packages';
import { readQuery } from './searchWords';
import { inForceFirst, sameIssue, withStanding } from './standing';
import { summaryOf } from './summary';
import { verifyPackage, type Verification } from './verifyPackage';
import { writePackage } from './writePackage';

export interface ArchiveOptions {
  loadSqlite?: LoadSqlite;
  fs?: FileSystem;
}

/** How long a search waits for texts that are not in the index yet, in milliseconds. */
const WAIT = 600;

/** Issued documents as BagIt packages (RFC 8493, SHA-512), one folder each, that never change. */
export class Archive {
  readonly #index: PackageIndex;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(
    readonly packages: Packages,
    loadSqlite: LoadSqlite,
  ) {
    this.#index = new PackageIndex(packages, loadSqlite);
  }

  /** The caller holds the library's lock. Removes what a killed process left unfinished. */
  static async open(
    folder: string,
    { loadSqlite = () => import('node-sqlite3-wasm'), fs = disk }: ArchiveOptions = {},
  ): Promise<Archive | Refusal> {
    try {
      const packages = new Packages(folder, fs);
      await packages.removeUnfinished();
      return new Archive(packages, loadSqlite);
    } catch (error) {
      return storageRefusal(error);
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

  async #add(deposit: Deposit): Promise<PackageSummary | Refusal> {
    const { files, text, organisation, software, ...said } = deposit;
    const metadata = { package: 2, ...said };
    const payload = [
      ...files,
      { path: METADATA_FILE, bytes: Buffer.from(`${JSON.stringify(metadata, null, 2)}\n`) },
      { path: TEXT_FILE, bytes: Buffer.from(text) },
    ];
    const names = payload.map(({ path }) => path.toLowerCase());
    const wrong = payload.find(
      ({ path }, index) => !isSafeBagPath(path) || names.indexOf(path.toLowerCase()) !== index,
    );
    if (wrong) return refuse('file.invalid', { issue: `unusable name “${wrong.path}”` });
    try {
      for (const known of await this.packagesOf(deposit.workshop))
        if (await sameIssue(known, deposit, () => this.packages.text(known.package))) return known;
      const id = packageId(deposit, await this.packages.ids());
      await writePackage(
        this.packages.folder,
        id,
        bagOf(payload, {
          'Source-Organization': organisation,
          'External-Identifier': id,
          'External-Description': `${metadata.title} (${metadata.place}, ${metadata.date}, ${metadata.language})`,
          'Bagging-Date': metadata.archivedAt.slice(0, 10),
          'Bag-Software-Agent': software,
        }),
      );
      await this.#index.add(id);
      return summaryOf(id, await this.packages.content(id));
    } catch (error) {
      return fileRefusal(error, metadata.document);
    }
  }

  /** Newest first. A package that cannot be read is listed by its id alone, and says so. */
  async list(): Promise<PackageSummary[]> {
    const listed = withStanding(await this.#index.list());
    return inForceFirst(listed.sort((a, b) => order(b.archivedAt, a.archivedAt)));
  }

  /** The packages of one workshop, oldest first: undoing an issue asks whether one of its revision is here. */
  async packagesOf(workshop: string): Promise<PackageSummary[]> {
    return withStanding(await this.#index.ofWorkshop(workshop)).sort((a, b) =>
      order(a.archivedAt, b.archivedAt),
    );
  }

  /**
   * Packages that hold everything asked for, in the title, the place or the text, best first; no words find nothing.
   * `archive.searchUnavailable` when this computer cannot run the index; listing and reading work all the same.
   */
  async search(words: string, wait = WAIT): Promise<PackagesFound | Refusal> {
    const terms = readQuery(words);
    if (terms.length === 0) return { hits: [], total: 0, unreadable: [], pending: 0 };
    const found = await this.#index.find(terms, wait);
    if (isRefusal(found)) return found;
    const standing = new Map(withStanding(found.families).map((each) => [each.package, each]));
    const excerptOf = excerptsFor(terms);
    const hits = await inTurns(found.packages, TOGETHER, async (each) => {
      const text = await this.packages.text(each.package);
      const shown = standing.get(each.package) ?? each;
      return isRefusal(text)
        ? { ...shown, unreadable: text, excerpt: '' }
        : { ...shown, excerpt: excerptOf(text) };
    });
    const { total, unreadable, pending } = found;
    return { hits: inForceFirst(hits), total, unreadable, pending };
  }

  async verify(id: string): Promise<Verification | Refusal> {
    const folder = await this.packages.folderOf(id);
    if (isRefusal(folder)) return folder;
    try {
      return await verifyPackage(folder);
    } catch (error) {
      return refuse('archive.damaged', { id, detail: reasonOf(error) });
    }
  }

  /** A file of a package's payload (path relative to `data/`), compared with its checksum first. */
  read(id: string, path: string): Promise<Buffer | Refusal> {
    return this.packages.read(id, path);
  }

  close(): Promise<void> {
    return this.#index.forget();
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

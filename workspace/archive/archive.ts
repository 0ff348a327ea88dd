import { isRefusal, refuse, type Refusal } from '../../core/ledger/refusal';
import { fileRefusal, reasonOf, storageRefusal } from '../files/failures';
import { bagOf } from './bagFiles';
import { isSafeBagPath } from './bagPaths';
import { excerptOf } from './excerpt';
import { METADATA_FILE, TEXT_FILE, type Deposit, type PackageSummary } from './package';
import { packageId } from './packageId';
import { PackageIndex } from './packageIndex';
import { Packages } from './packages';
import type { LoadSqlite } from './searchIndex';
import { sameIssue, withStanding } from './standing';
import { verifyPackage, type Verification } from './verifyPackage';
import { writePackage } from './writePackage';

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
    loadSqlite: LoadSqlite = () => import('node-sqlite3-wasm'),
  ): Promise<Archive | Refusal> {
    try {
      const packages = new Packages(folder);
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
      return await this.packages.summary(id);
    } catch (error) {
      return fileRefusal(error, metadata.document);
    }
  }

  /** Newest first. A package whose description cannot be read is listed by its id alone. */
  async list(): Promise<PackageSummary[]> {
    const summaries = await Promise.all((await this.packages.ids()).map((id) => this.packages.summary(id)));
    return withStanding(summaries).sort((a, b) => (a.archivedAt < b.archivedAt ? 1 : -1));
  }

  /** The packages of one workshop, oldest first: undoing an issue asks whether one of its revision is here. */
  async packagesOf(workshop: string): Promise<PackageSummary[]> {
    return (await this.list()).filter((each) => each.workshop === workshop).reverse();
  }

  /**
   * Packages that hold every word, in the title, the place or the text, best first; no words find nothing.
   * `archive.searchUnavailable` when this computer cannot run the index; listing and reading work all the same.
   */
  async search(words: string): Promise<(PackageSummary & { excerpt: string })[] | Refusal> {
    const ids = await this.#index.find(words);
    if (isRefusal(ids)) return ids;
    return Promise.all(
      ids.map(async (id) => {
        const [summary, text] = await Promise.all([this.packages.summary(id), this.packages.text(id)]);
        return { ...summary, excerpt: excerptOf(text, words) };
      }),
    );
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

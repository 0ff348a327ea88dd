import { lstat, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { idSchema } from '../../core/model/ids';
import { isRefusal, refuse, type Refusal } from '../../core/ledger/refusal';
import { fileRefusal, reasonOf, storageRefusal, unlessMissing } from '../files/failures';
import { filesBelow } from '../files/filesBelow';
import { readBounded } from '../files/readBounded';
import { bagOf, MANIFEST, readManifest, sha512 } from './bagFiles';
import { isSafeBagPath } from './bagPaths';
import { excerptOf } from './excerpt';
import {
  METADATA_FILE,
  packageMetadataSchema,
  TEXT_FILE,
  type Deposit,
  type PackageMetadata,
  type PackageSummary,
} from './package';
import { packageId } from './packageId';
import { sameIssue, withStanding } from './standing';
import { SearchIndex, type IndexedPackage, type LoadSqlite } from './searchIndex';
import { LARGEST_FILE, verifyPackage, type Verification } from './verifyPackage';
import { UNFINISHED, writePackage } from './writePackage';

const INDEX_FOLDER = '.index';
/** Packages that an index takes in one go when it is made anew. */
const TOGETHER = 50;

/** Issued documents as BagIt packages (RFC 8493, SHA-512), one folder each, that never change. */
export class Archive {
  #index: Promise<SearchIndex | Refusal> | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(
    readonly folder: string,
    readonly loadSqlite: LoadSqlite,
  ) {}

  /** The caller holds the library's lock. Removes what a killed process left unfinished. */
  static async open(
    folder: string,
    loadSqlite: LoadSqlite = () => import('node-sqlite3-wasm'),
  ): Promise<Archive | Refusal> {
    try {
      for (const name of (await unlessMissing(readdir(folder))) ?? []) {
        if (UNFINISHED.test(name)) await rm(join(folder, name), { recursive: true, force: true });
      }
      return new Archive(folder, loadSqlite);
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
        if (await sameIssue(known, deposit, () => this.#text(known.package))) return known;
      const id = packageId(deposit, await this.#ids());
      await writePackage(
        this.folder,
        id,
        bagOf(payload, {
          'Source-Organization': organisation,
          'External-Identifier': id,
          'External-Description': `${metadata.title} (${metadata.place}, ${metadata.date}, ${metadata.language})`,
          'Bagging-Date': metadata.archivedAt.slice(0, 10),
          'Bag-Software-Agent': software,
        }),
      );
      const index = await this.#index;
      // A search opens the index and finds what it lacks, so a failure here loses nothing.
      if (index && !isRefusal(index))
        await this.#toIndex(id)
          .then((indexed) => index.add([indexed]))
          .catch(() => this.#forgetIndex());
      return await this.#summary(id);
    } catch (error) {
      return fileRefusal(error, metadata.document);
    }
  }

  /** Newest first. A package whose description cannot be read is listed by its id alone. */
  async list(): Promise<PackageSummary[]> {
    const summaries = await Promise.all((await this.#ids()).map((id) => this.#summary(id)));
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
    const index = await this.#openIndex();
    if (isRefusal(index)) return index;
    let ids: string[];
    try {
      ids = index.find(words);
    } catch (error) {
      await this.#forgetIndex();
      return refuse('archive.searchUnavailable', { reason: reasonOf(error) });
    }
    return Promise.all(
      ids.map(async (id) => {
        const [summary, text] = await Promise.all([this.#summary(id), this.#text(id)]);
        return { ...summary, excerpt: excerptOf(text, words) };
      }),
    );
  }

  async verify(id: string): Promise<Verification | Refusal> {
    if (!(await this.#ids()).includes(id)) return refuse('archive.unknown', { id });
    try {
      return await verifyPackage(join(this.folder, id));
    } catch (error) {
      return refuse('archive.damaged', { id, detail: reasonOf(error) });
    }
  }

  /** A file of a package's payload (path relative to `data/`), compared with its checksum first. */
  async read(id: string, path: string): Promise<Buffer | Refusal> {
    if (!(await this.#ids()).includes(id)) return refuse('archive.unknown', { id });
    const manifest = await readBounded(join(this.folder, id, MANIFEST), LARGEST_FILE);
    const sum = isRefusal(manifest) ? undefined : readManifest(manifest.toString())?.get(`data/${path}`);
    if (sum === undefined || !isSafeBagPath(path)) return refuse('archive.unknownFile', { id, path });
    const bytes = await readBounded(join(this.folder, id, 'data', path), LARGEST_FILE);
    if (isRefusal(bytes) || sha512(bytes) !== sum) return refuse('archive.damaged', { id, detail: path });
    return bytes;
  }

  async close(): Promise<void> {
    await this.#forgetIndex();
  }

  async #ids(): Promise<string[]> {
    const names = (await unlessMissing(readdir(this.folder))) ?? [];
    const folders = await Promise.all(
      names
        .filter((name) => idSchema.safeParse(name).success)
        .map(async (name) => ((await lstat(join(this.folder, name))).isDirectory() ? [name] : [])),
    );
    return folders.flat().sort();
  }

  async #summary(id: string): Promise<PackageSummary> {
    const data = join(this.folder, id, 'data');
    const names = await filesBelow(data).catch(() => []);
    const files = await Promise.all(
      names.map(async (path) => ({ path, bytes: (await stat(join(data, path))).size })),
    );
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    const described = await readMetadata(join(data, METADATA_FILE));
    if (!described) {
      const unknown = { workshop: '', title: id, place: '', date: '', style: '', archivedAt: '' };
      return { package: id, ...unknown, language: 'en', bytes, files };
    }
    const { workshop, title, place, date, language, style, issuedOn, revision, correction } = described;
    return {
      package: id,
      ...{ workshop, title, place, date, language, style, issuedOn, revision, correction },
      archivedAt: described.archivedAt,
      bytes,
      files,
    };
  }

  async #text(id: string): Promise<string> {
    const bytes = await readBounded(join(this.folder, id, 'data', TEXT_FILE), LARGEST_FILE);
    return isRefusal(bytes) ? '' : bytes.toString();
  }

  /** The index, holding exactly the packages there are. */
  #openIndex(): Promise<SearchIndex | Refusal> {
    this.#index ??= this.#catchUp().catch((error: unknown) => {
      this.#index = undefined;
      return refuse('archive.searchUnavailable', { reason: reasonOf(error) });
    });
    return this.#index;
  }

  async #catchUp(): Promise<SearchIndex> {
    const index = await SearchIndex.open(join(this.folder, INDEX_FOLDER), this.loadSqlite);
    const there = new Set(await this.#ids());
    const indexed = new Set(index.ids());
    for (const id of indexed) if (!there.has(id)) index.remove(id);
    const lacking = [...there].filter((id) => !indexed.has(id));
    for (let from = 0; from < lacking.length; from += TOGETHER) {
      const ids = lacking.slice(from, from + TOGETHER);
      index.add(await Promise.all(ids.map((id) => this.#toIndex(id))));
    }
    return index;
  }

  async #toIndex(id: string): Promise<IndexedPackage> {
    const { title, place, date, language, style } = await this.#summary(id);
    return { id, title, place, facts: [id, date, language, style].join(' '), text: await this.#text(id) };
  }

  async #forgetIndex(): Promise<void> {
    const index = await this.#index;
    this.#index = undefined;
    if (index && !isRefusal(index)) index.close();
  }
}

async function readMetadata(path: string): Promise<PackageMetadata | undefined> {
  const bytes = await readBounded(path, LARGEST_FILE);
  if (isRefusal(bytes)) return undefined;
  try {
    return packageMetadataSchema.safeParse(JSON.parse(bytes.toString())).data;
  } catch {
    return undefined;
  }
}

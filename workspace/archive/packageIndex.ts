import { join } from 'node:path';
import { isRefusal, refuse, type Refusal } from '../../core/ledger/refusal';
import { reasonOf } from '../files/failures';
import type { Packages } from './packages';
import { SearchIndex, type IndexedPackage, type LoadSqlite } from './searchIndex';

const INDEX_FOLDER = '.index';
/** Packages that an index takes in one go when it is made anew. */
const TOGETHER = 50;

/** The index kept in step with the packages that are there: opened at the first search, thrown away when it fails. */
export class PackageIndex {
  #index: Promise<SearchIndex | Refusal> | undefined;

  constructor(
    readonly packages: Packages,
    readonly loadSqlite: LoadSqlite,
  ) {}

  /** Takes in a package that was just written. A search finds what the index lacks, so a failure here loses nothing. */
  async add(id: string): Promise<void> {
    const index = await this.#index;
    if (!index || isRefusal(index)) return;
    try {
      index.add([await this.#toIndex(id)]);
    } catch {
      await this.forget();
    }
  }

  /** Ids of the packages that hold every word, best first; `archive.searchUnavailable` when there is no index here. */
  async find(words: string): Promise<string[] | Refusal> {
    const index = await this.#open();
    if (isRefusal(index)) return index;
    try {
      return index.find(words);
    } catch (error) {
      await this.forget();
      return refuse('archive.searchUnavailable', { reason: reasonOf(error) });
    }
  }

  async forget(): Promise<void> {
    const index = await this.#index;
    this.#index = undefined;
    if (index && !isRefusal(index)) index.close();
  }

  /** The index, holding exactly the packages there are. */
  #open(): Promise<SearchIndex | Refusal> {
    this.#index ??= this.#catchUp().catch((error: unknown) => {
      this.#index = undefined;
      return refuse('archive.searchUnavailable', { reason: reasonOf(error) });
    });
    return this.#index;
  }

  async #catchUp(): Promise<SearchIndex> {
    const index = await SearchIndex.open(join(this.packages.folder, INDEX_FOLDER), this.loadSqlite);
    const there = new Set(await this.packages.ids());
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
    const { title, place, date, language, style } = await this.packages.summary(id);
    const text = await this.packages.text(id);
    return { id, title, place, facts: [id, date, language, style].join(' '), text };
  }
}

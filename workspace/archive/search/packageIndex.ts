import type { PackagesFound, PackagesListed } from '../../../core/contract/answers';
import { isRefusal, refuse, type Refusal } from '../../../core/messages/refusal';
import { inBatches } from '../packages/inBatches';
import type { PackageSummary } from '../packages/package';
import { TOGETHER, type Packages } from '../packages/packages';
import { inForceFirst, newestFirst, withValidity } from '../packages/validity';
import { causeOf } from './causeOf';
import { excerptsFor } from './excerpt';
import type { LoadSqlite } from './indexFile';
import type { Indexing, OfWorkshop } from './indexing';
import { OpenIndex } from './openIndex';
import { unreadReasonOf, readAll } from './readAll';
import { SearchIndex } from './searchIndex';
import { readQuery } from './searchWords';

/**
 * The search index of the packages: one row each, written when the package is first seen and again when its stamp
 * changes. Texts are indexed from the first search on. Without SQLite packages are read each time.
 */
export class PackageIndex implements Indexing {
  #opened: OpenIndex | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    readonly packages: Packages,
    readonly loadSqlite: LoadSqlite,
  ) {}

  async list(within: number): Promise<PackagesListed | Refusal> {
    const listed = await this.#use(async (opened) => {
      const pending = await opened.rows.catchUpWithin('stamps', within);
      return { packages: newestFirst(await opened.all()), pending };
    });
    if (!isRefusal(listed) || listed.refused === 'archive.closed') return listed;
    const read = await readAll(this.packages);
    return isRefusal(read) ? read : { packages: newestFirst(read), pending: 0 };
  }

  async ofWorkshop(workshop: string, stem?: string): Promise<OfWorkshop | Refusal> {
    const listed = await this.#use((opened) => opened.ofWorkshop(workshop, stem));
    if (!isRefusal(listed) || listed.refused === 'archive.closed') return listed;
    const read = await readAll(this.packages);
    if (isRefusal(read)) return read;
    const unread = read.flatMap(({ package: id, unreadable }) =>
      unreadable ? [[id, unreadable] as const] : [],
    );
    return { packages: read.filter((each) => each.workshop === workshop), ...unreadReasonOf(unread, stem) };
  }

  async search(words: string, within: number): Promise<PackagesFound | Refusal> {
    const terms = readQuery(words);
    if (terms.length === 0) return { hits: [], total: 0, unreadable: [], pending: 0 };
    const found = await this.#use((opened) => opened.find(terms, within));
    if (isRefusal(found)) return found;
    const { families, packages, ...counted } = found;
    const standing = new Map(withValidity(families).map((each) => [each.package, each]));
    const excerptOf = excerptsFor(terms);
    const hits = await inBatches(packages, TOGETHER, async (each: PackageSummary) => {
      const text = await this.packages.text(each.package);
      const shown = standing.get(each.package) ?? each;
      return isRefusal(text)
        ? { ...shown, unreadable: text, excerpt: '' }
        : { ...shown, excerpt: excerptOf(text) };
    });
    return { hits: inForceFirst(hits), ...counted };
  }

  async add(id: string): Promise<void> {
    await this.#use(async ({ rows, texts }) => {
      await rows.reindex([id]);
      await texts.indexOne(id);
    });
  }

  async catchUp(): Promise<void> {
    if (!isRefusal(await this.#use(({ rows }) => rows.catchUpWithin('names', Infinity)))) return;
    await this.close();
    await SearchIndex.destroy(this.packages.folder);
  }

  async close(): Promise<void> {
    const closed = this.#turn.then(() => this.#close());
    this.#turn = closed.catch(() => undefined);
    await closed;
  }

  /** Works with the index, one after the other. One that turns out damaged is made anew once. */
  #use<T>(work: (opened: OpenIndex) => Promise<T>): Promise<T | Refusal> {
    const used = this.#turn.then(async () => {
      const first = await this.#attempt(work);
      return isRefusal(first) ? this.#attempt(work) : first;
    });
    this.#turn = used.catch(() => undefined);
    return used;
  }

  async #attempt<T>(work: (opened: OpenIndex) => Promise<T>): Promise<T | Refusal> {
    try {
      this.#opened ??= await OpenIndex.open(this.packages, this.loadSqlite);
      return await work(this.#opened);
    } catch (error) {
      if (isRefusal(error)) return error;
      const reason = await causeOf(error, SearchIndex.folderIn(this.packages.folder));
      await this.#close(true).catch(() => undefined);
      return refuse('archive.searchUnavailable', { reason });
    }
  }

  async #close(failed = false): Promise<void> {
    const opened = this.#opened;
    this.#opened = undefined;
    await opened?.close(failed);
  }
}

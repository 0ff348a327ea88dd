import type { Refusal } from '../../../core/messages/refusal';
import { yieldBetween } from '../packages/inBatches';
import type { PackageSummary } from '../packages/package';
import type { Packages } from '../packages/packages';
import { summaryOf } from '../packages/summary';
import type { LoadSqlite } from './indexFile';
import type { OfWorkshop } from './indexing';
import { unreadReasonOf } from './readAll';
import { RowIndexer } from './rowIndexer';
import { SearchIndex, type Row } from './searchIndex';
import type { Term } from './searchWords';
import { TextIndexer } from './textIndexer';

/** Rows that are read at a time. */
const PAGE = 250;

/** Packages found, and what was not looked through. */
export interface Found {
  /** Best first. */
  packages: PackageSummary[];
  total: number;
  /** Every package of their workshops. */
  families: PackageSummary[];
  unreadable: Refusal[];
  /** Packages that are still being taken in. */
  pending: number;
}

/** The index while it is open, with what brings it in step and what takes texts in. Throws what SQLite and the disk throw. */
export class OpenIndex {
  readonly texts: TextIndexer;
  readonly rows: RowIndexer;

  private constructor(
    private readonly index: SearchIndex,
    packages: Packages,
  ) {
    this.texts = new TextIndexer(index, packages);
    this.rows = new RowIndexer(index, packages, (gone) => this.texts.forget(gone));
  }

  static async open(packages: Packages, load: LoadSqlite): Promise<OpenIndex> {
    return new OpenIndex(await SearchIndex.open(packages.folder, load), packages);
  }

  /** All packages as the rows stand, in no order. */
  async all(): Promise<PackageSummary[]> {
    const all: PackageSummary[] = [];
    const rest = yieldBetween();
    for (let from = 0; ;) {
      const page = this.index.after(from, PAGE);
      all.push(...page.map((row) => this.#summary(row)));
      const last = page.at(-1);
      if (last === undefined) break;
      from = last.row;
      await rest();
    }
    for (const [id, why] of this.rows.unreadable) all.push(summaryOf(id, why));
    return all;
  }

  async ofWorkshop(workshop: string, stem: string | undefined): Promise<OfWorkshop> {
    const { rows, index } = this;
    if (!rows.wasInStep) await rows.catchUpWithin('names', Infinity);
    else {
      const unread = [...rows.unreadable.keys()];
      // What could not be read before may be what is asked for.
      const candidates = unread.filter((id) => stem === undefined || id.startsWith(`${stem}_`));
      await rows.update([...index.ofWorkshops([workshop]).map(({ id }) => id), ...candidates]);
    }
    return {
      packages: this.index.ofWorkshops([workshop]).map((row) => this.#summary(row)),
      ...unreadReasonOf([...rows.unreadable], stem),
    };
  }

  async find(terms: readonly Term[], within: number): Promise<Found> {
    const until = performance.now() + within;
    const unlisted = await this.rows.catchUpWithin('names', within);
    const unread = await this.texts.catchUpWithin(Math.max(0, until - performance.now()));
    const { rows, total } = this.index.find(terms);
    const workshops = [...new Set(rows.map(({ metadata }) => metadata.workshop))];
    return {
      packages: rows.map((row) => this.#summary(row)),
      total,
      families: this.index.ofWorkshops(workshops).map((row) => this.#summary(row)),
      unreadable: [...this.rows.unreadable.values(), ...this.texts.unreadable.values()],
      pending: unlisted + unread,
    };
  }

  async close(failed: boolean): Promise<void> {
    await Promise.all([this.rows.stop(), this.texts.stop()]);
    await this.index.close(failed);
  }

  #summary(row: Row): PackageSummary {
    const unreadable = this.texts.unreadable.get(row.id);
    return { ...summaryOf(row.id, row), ...(unreadable && { unreadable }) };
  }
}

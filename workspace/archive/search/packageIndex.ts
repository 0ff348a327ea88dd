import { packageFaults } from '../../../core/messages/packageFaults';
import { isRefusal, refuse, type Refusal } from '../../../core/ledger/refusal';
import { reasonOf } from '../../files/failures';
import type { LoadSqlite } from './indexFile';
import { inTurns } from '../packages/inTurns';
import { keepInStep } from './keepInStep';
import type { PackageSummary } from '../packages/package';
import { TOGETHER, type Packages } from '../packages/packages';
import { SearchIndex, type Row } from './searchIndex';
import type { Term } from './searchWords';
import { summaryOf } from '../packages/summary';
import { TextIntake } from './textIntake';

interface Opened {
  index: SearchIndex;
  texts: TextIntake;
  /** Packages that could not be read when that was last tried. */
  unreadable: Map<string, Refusal>;
}

/** Packages found, and what was not looked through. */
export interface Found {
  /** Best first. */
  packages: PackageSummary[];
  total: number;
  /** Every package of their workshops. */
  families: PackageSummary[];
  unreadable: Refusal[];
  /** Packages whose text is still being taken in. */
  pending: number;
}

/**
 * The index kept in step with the packages that are there: one row for each, made when it is first met and anew when its
 * stamp is another. Texts are taken in from the first search on. Without SQLite packages are read each time.
 */
export class PackageIndex {
  #opened: Opened | undefined;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(
    readonly packages: Packages,
    readonly loadSqlite: LoadSqlite,
  ) {}

  /** All packages, in no order. */
  async list(): Promise<PackageSummary[]> {
    const listed = await this.#use('stamps', (opened) => [
      ...opened.index.all().map((row) => summaryIn(opened, row)),
      ...[...opened.unreadable].map(([id, why]) => summaryOf(id, why)),
    ]);
    return isRefusal(listed) ? this.#read() : listed;
  }

  /** The packages of a workshop, in no order. Reads those that are new to the index, and no other. */
  async ofWorkshop(workshop: string): Promise<PackageSummary[]> {
    const listed = await this.#use('names', (opened) =>
      opened.index.ofWorkshops([workshop]).map((row) => summaryIn(opened, row)),
    );
    if (!isRefusal(listed)) return listed;
    return (await this.#read()).filter((each) => each.workshop === workshop);
  }

  /**
   * Packages that hold everything asked for. Texts that are not in yet are waited for as many milliseconds at most.
   * `archive.searchUnavailable` when there is no index here.
   */
  find(terms: readonly Term[], within: number): Promise<Found | Refusal> {
    return this.#use('names', async (opened) => {
      const { index, texts, unreadable } = opened;
      const pending = await texts.within(within);
      const rows = index.find(terms);
      const workshops = [...new Set(rows.map(({ metadata }) => metadata.workshop))];
      return {
        packages: rows.map((row) => summaryIn(opened, row)),
        total: index.count(terms),
        families: index.ofWorkshops(workshops).map((row) => summaryIn(opened, row)),
        unreadable: [...unreadable.values(), ...texts.unreadable.values()],
        pending,
      };
    });
  }

  /** Why a package whose id begins so was not read when that was last tried, if that may pass; damage does not. */
  notGivenNow(stem: string): Refusal | undefined {
    return [...(this.#opened?.unreadable ?? [])].find(
      ([id, { values }]) => id.startsWith(`${stem}_`) && values?.['reason'] !== packageFaults.description,
    )?.[1];
  }

  /** Takes in a package that was just written. What fails here is made good at the next listing or search. */
  async add(id: string): Promise<void> {
    await this.#use('names', async ({ index }) => {
      const { row } = index.stamps().get(id) ?? {};
      const text = await this.packages.text(id);
      if (row !== undefined && !isRefusal(text)) index.putText(row, text);
    });
  }

  /** Takes out what is not there any more, to the last byte; an index that cannot do that goes whole. */
  async leaveNothing(): Promise<void> {
    if (!isRefusal(await this.#use('names', () => undefined))) return;
    await this.forget();
    await SearchIndex.destroy(this.packages.folder);
  }

  /** Closes it; the next listing or search opens it again. */
  async forget(): Promise<void> {
    const closed = this.#turn.then(() => this.#close());
    this.#turn = closed.catch(() => undefined);
    await closed;
  }

  /** Works with the index, in step with the packages, one after the other. One that turns out damaged is made anew once. */
  #use<T>(by: 'stamps' | 'names', work: (opened: Opened) => T | Promise<T>): Promise<T | Refusal> {
    const used = this.#turn.then(async () => {
      const first = await this.#attempt(by, work);
      return isRefusal(first) ? this.#attempt(by, work) : first;
    });
    this.#turn = used.catch(() => undefined);
    return used;
  }

  async #attempt<T>(by: 'stamps' | 'names', work: (opened: Opened) => T | Promise<T>): Promise<T | Refusal> {
    try {
      const opened = (this.#opened ??= await this.#open());
      opened.unreadable = await keepInStep(opened.index, this.packages, by);
      return await work(opened);
    } catch (error) {
      await this.#close(true);
      return refuse('archive.searchUnavailable', { reason: reasonOf(error) });
    }
  }

  async #open(): Promise<Opened> {
    const index = await SearchIndex.open(this.packages.folder, this.loadSqlite);
    return { index, texts: new TextIntake(index, this.packages), unreadable: new Map() };
  }

  async #close(failed = false): Promise<void> {
    const opened = this.#opened;
    this.#opened = undefined;
    await opened?.texts.stop();
    await opened?.index.close(failed);
  }

  /** The packages as they lie there. */
  async #read(): Promise<PackageSummary[]> {
    return inTurns(await this.packages.ids(), TOGETHER, async (id) =>
      summaryOf(id, await this.packages.content(id)),
    );
  }
}

function summaryIn({ texts }: Opened, row: Row): PackageSummary {
  const unreadable = texts.unreadable.get(row.id);
  return { ...summaryOf(row.id, row), ...(unreadable && { unreadable }) };
}

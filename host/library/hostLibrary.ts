import { basename } from 'node:path';
import type { z } from 'zod';
import type { Notice } from '../../core/contract';
import { LIBRARY, type LedgerRef, type Scope, type States } from '../../core/ledger/ledger';
import { workshopReceived } from '../../core/handover/file';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { firstSupportedLanguage } from '../../core/messages/firstSupportedLanguage';
import { blankLibrary, blankPeople } from '../../core/model/blank';
import { librarySchema } from '../../core/model/library';
import { peopleSchema } from '../../core/model/participation';
import { workshopSchema } from '../../core/model/workshop';
import type { FileSystem } from '../../workspace/files/fileSystem';
import { finishRewriting } from '../../workspace/erasing/rewriteLedger';
import { rememberCells } from '../../workspace/erasing/rememberedCells';
import { errorCode, readingRefusal, storageRefusal } from '../../workspace/files/failures';
import { openLedger, type LedgerOptions, type OpenLedger } from '../../workspace/ledger/openLedger';
import { ownerOf } from '../../workspace/ledger/owner';
import { erasePeople } from '../../workspace/library/erasePeople';
import { ledgerFolder, templatesFolder, workshopEntry } from '../../workspace/library/layout';
import { discardWorkshop, removeUnfinished } from '../../workspace/library/unfinished';
import { openLibrary, type LibraryFolder } from '../../workspace/library/openLibrary';
import { MIGRATIONS } from '../../workspace/migrations';
import { HandoverFiles } from './handoverFiles';
import { openingNotice, type Problem } from './openingNotice';
import { WorkshopDrafts } from './workshopDrafts';

/** The library on disk as the host uses it: its ledgers with their schemas, drafts, and what opening had to mend. */
export class HostLibrary {
  readonly #folder: LibraryFolder;
  readonly drafts: WorkshopDrafts;
  readonly #finishing = new Map<string, Promise<unknown>>();
  readonly #notices: Notice[] = [];
  readonly #onNotice: (notice: Notice) => void;
  /** Workshops that have a folder. */
  readonly #workshops: Set<string>;

  private constructor(
    folder: LibraryFolder,
    private readonly systemLanguages: readonly string[],
    onNotice: (notice: Notice) => void,
  ) {
    this.#folder = folder;
    this.#onNotice = onNotice;
    this.drafts = new WorkshopDrafts(folder.path, folder.fs, {
      before: (id) => this.#unready({ scope: 'people', id }),
      onSetAside: (what) => this.#report(what),
    });
    this.#workshops = new Set(folder.workshops);
    folder.problems.forEach((problem) => this.#report(problem));
  }

  /** Refused while another process has the library open. A new one speaks the first of the system's languages that it can. */
  static async open(
    path: string,
    systemLanguages: readonly string[],
    onNotice: (notice: Notice) => void = () => undefined,
    fs?: FileSystem,
  ): Promise<HostLibrary | Refusal> {
    const folder = await openLibrary(path, fs);
    return isRefusal(folder) ? folder : new HostLibrary(folder, systemLanguages, onNotice);
  }

  get path(): string {
    return this.#folder.path;
  }

  /** Its disk, on which it is not made anew where it was moved away from. */
  get fs(): FileSystem {
    return this.#folder.fs;
  }

  /** The secretariat's own frameworks, house styles and directory. */
  get templates(): string {
    return templatesFolder(this.path);
  }

  get workshopIds(): string[] {
    return [...this.#workshops];
  }

  hasWorkshop(id: string): boolean {
    return this.#workshops.has(id);
  }

  /** Whether it is not in its place now; an empty folder may stand there, as where a stick was taken out. */
  isAway(): Promise<boolean> {
    return this.fs.stat(ledgerFolder(this.path, LIBRARY)).then(
      () => false,
      (error: unknown) => readingRefusal(error).refused === 'storage.away',
    );
  }

  /** Whether nothing can be written to it. */
  get readOnly(): boolean {
    return this.#folder.problems.some(({ problem }) => problem === 'readOnly');
  }

  /** Reports a workshop that cannot be opened; the others stay usable. */
  reportBroken(workshop: string): void {
    this.#report({ problem: 'brokenEntry', entry: workshopEntry(workshop) });
  }

  /** What opening had to restore or set aside so far. */
  get notices(): readonly Notice[] {
    return this.#notices;
  }

  async openLedger<S extends Scope>(
    ref: LedgerRef & { scope: S },
    initial?: States[S],
  ): Promise<OpenLedger<States[S]> | Refusal> {
    const folder = ledgerFolder(this.path, ref);
    const start = initial ?? this.#blank(ref);
    const { fs } = this.#folder;
    const unready = await this.#unready(ref);
    if (unready) return unready;
    let opened = await openLedger(folder, { ...ledgerOptions(ref, start), fs });
    if (isRefusal(opened) && opened.refused === 'storage.missing' && start === undefined) {
      const received = await this.#received(ref);
      if (received) opened = await openLedger(folder, { ...ledgerOptions(ref, received), fs });
    }
    if (isRefusal(opened)) return opened;
    if (ref.scope === 'workshop' && initial === undefined && opened.revision.rev === 0) {
      const label = (await new HandoverFiles(this.path, fs).original(ref.id))?.label;
      if (label !== undefined) this.#report({ problem: 'asReceived', label });
    }
    if (ref.scope === 'workshop') this.#workshops.add(ref.id);
    opened.report.problems.forEach((problem) => this.#report(problem));
    return opened;
  }

  /**
   * Why nothing of a workshop can be read or written now: an erasing that cannot be finished, or its folder is away (it
   * was moved for a newer one that did not come). What would begin beside it then would stand in the way of its return.
   */
  async #unready({ scope, id }: LedgerRef): Promise<Refusal | undefined> {
    const folder = ledgerFolder(this.path, { scope: scope === 'library' ? scope : 'workshop', id });
    const isThere = await this.#folder.fs.stat(folder).then(
      () => true,
      (error: unknown) => errorCode(error) !== 'ENOENT',
    );
    if (scope === 'people' && !isThere) return refuse('storage.missing', { folder: basename(folder) });
    return isThere ? this.#finishRewriting(folder) : undefined;
  }

  /** An erasing that was broken off is finished before anything of its ledger is read or written; one at a time. */
  #finishRewriting(folder: string): Promise<Refusal | undefined> {
    if (this.readOnly) return Promise.resolve(undefined);
    const turn = (this.#finishing.get(folder) ?? Promise.resolve()).then(async () => {
      try {
        await finishRewriting(folder, this.#folder.fs);
        return undefined;
      } catch (error) {
        return storageRefusal(error);
      }
    });
    this.#finishing.set(folder, turn);
    return turn;
  }

  #report(problem: Problem): void {
    const notice = openingNotice(problem);
    this.#notices.push(notice);
    this.#onNotice(notice);
  }

  /** A ledger that lies elsewhere: in what a backup gave back, before it takes its place. */
  openLedgerAt<S extends Scope>(
    folder: string,
    ref: LedgerRef & { scope: S },
  ): Promise<OpenLedger<States[S]> | Refusal> {
    return openLedger(folder, { ...ledgerOptions(ref, undefined), fs: this.#folder.fs });
  }

  /** Remembers the cells of a list of people until they are erased, beside the people file. */
  async keepCells(workshop: string, cells: readonly string[]): Promise<Refusal | undefined> {
    try {
      await rememberCells(ledgerFolder(this.path, { scope: 'people', id: workshop }), cells, this.#folder.fs);
      return undefined;
    } catch (error) {
      return storageRefusal(error);
    }
  }

  /** Adds a workshop whose folder was moved into the library. */
  addWorkshop(workshop: string): void {
    this.#workshops.add(workshop);
  }

  #blank<S extends Scope>({ scope, id }: LedgerRef & { scope: S }): States[S] | undefined {
    const blanks: { [K in Scope]?: States[K] } = {
      library: blankLibrary(firstSupportedLanguage(this.systemLanguages)),
      people: blankPeople(id),
    };
    return blanks[scope];
  }

  /** How a workshop that was received began: known before it is made, so that a crash in between loses nothing. */
  async #received<S extends Scope>({ scope, id }: LedgerRef & { scope: S }): Promise<States[S] | undefined> {
    const file =
      scope === 'workshop' ? await new HandoverFiles(this.path, this.#folder.fs).original(id) : undefined;
    const beginnings: { [K in Scope]?: States[K] } = file ? { workshop: workshopReceived(file) } : {};
    return beginnings[scope];
  }

  /** Leaves nothing of a workshop that could not be made; its ledger must be closed. */
  async discardWorkshop(id: string): Promise<void> {
    this.#workshops.delete(id);
    await discardWorkshop(this.path, id, this.#folder.fs).catch(() => undefined);
  }

  /** Leaves nothing of a workshop that never began; it must not be on the list of workshops. */
  async removeUnfinished(id: string): Promise<void> {
    if (await removeUnfinished(this.path, id, this.#folder.fs).catch(() => false)) this.#workshops.delete(id);
  }

  /** The people ledger of this workshop must be closed. */
  async erasePeople(workshop: string): Promise<Refusal | undefined> {
    const erased = await erasePeople(this.path, workshop, this.#folder.fs);
    return isRefusal(erased) ? erased : undefined;
  }

  async close(): Promise<void> {
    await this.drafts.closeAll();
    await this.#folder.close();
  }
}

/**
 * What the state of each kind of ledger must look like, and how one starts that is not there yet. A workshop starts
 * only from the state it is made with: one whose files have vanished is refused, not opened blank.
 */
function ledgerOptions<S extends Scope>(
  ref: LedgerRef & { scope: S },
  start: States[S] | undefined,
): LedgerOptions<States[S]> {
  const schemas: { [K in Scope]: z.ZodType<States[K]> } = {
    library: librarySchema,
    workshop: workshopSchema,
    people: peopleSchema,
  };
  const { scope } = ref;
  const owner = ownerOf(ref);
  return { schema: schemas[scope], owner, migrations: MIGRATIONS[scope], ...(start && { initial: start }) };
}

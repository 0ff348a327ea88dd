import type { z } from 'zod';
import type { Notice, UnfinishedText } from '../core/contract';
import type { LedgerRef, Scope, States } from '../core/ledger/ledger';
import { isRefusal, type Refusal } from '../core/ledger/refusal';
import { spokenFirst } from '../core/messages/spokenFirst';
import { blankLibrary, blankPeople } from '../core/model/blank';
import { librarySchema } from '../core/model/library';
import { peopleSchema } from '../core/model/participation';
import { workshopSchema } from '../core/model/workshop';
import { openDrafts, type DraftOf, type Drafts } from '../workspace/drafts/drafts';
import { openLedger, type LedgerOptions, type OpenLedger } from '../workspace/ledger/openLedger';
import type { OpeningProblem } from '../workspace/ledger/openingReport';
import { erasePeople } from '../workspace/library/erasePeople';
import { ledgerFolder, listWorkshops, templatesFolder } from '../workspace/library/layout';
import { openLibrary, type LibraryFolder } from '../workspace/library/openLibrary';
import { MIGRATIONS } from '../workspace/migrations';

/** The library on disk as the host uses it: its ledgers with their schemas, drafts, and what opening had to mend. */
export class HostLibrary {
  readonly #folder: LibraryFolder;
  readonly #drafts = new Map<string, Promise<Drafts | Refusal>>();
  readonly #notices: Notice[] = [];
  /** Workshops that have a folder. */
  readonly #workshops: Set<string>;

  private constructor(
    folder: LibraryFolder,
    workshops: readonly string[],
    private readonly systemLanguages: readonly string[],
  ) {
    this.#folder = folder;
    this.#workshops = new Set(workshops);
  }

  /** Refused while another process has the library open. A new one speaks the first of the system's languages that it can. */
  static async open(path: string, systemLanguages: readonly string[]): Promise<HostLibrary | Refusal> {
    const folder = await openLibrary(path);
    if (isRefusal(folder)) return folder;
    return new HostLibrary(folder, await listWorkshops(folder.path), systemLanguages);
  }

  get path(): string {
    return this.#folder.path;
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

  /** What opening had to restore or set aside so far. */
  get notices(): readonly Notice[] {
    return this.#notices;
  }

  async openLedger<S extends Scope>(
    ref: LedgerRef & { scope: S },
    initial?: States[S],
  ): Promise<OpenLedger<States[S]> | Refusal> {
    const opened = await openLedger(
      ledgerFolder(this.path, ref),
      ledgerOptions(ref, initial ?? this.#blank(ref)),
    );
    if (isRefusal(opened)) return opened;
    if (ref.scope === 'workshop') this.#workshops.add(ref.id);
    this.#notices.push(...opened.report.problems.map(noticeOf));
    return opened;
  }

  #blank<S extends Scope>({ scope, id }: LedgerRef & { scope: S }): States[S] | undefined {
    const blanks: { [K in Scope]?: States[K] } = {
      library: blankLibrary(spokenFirst(this.systemLanguages)),
      people: blankPeople(id),
    };
    return blanks[scope];
  }

  async listDrafts(workshop: string): Promise<UnfinishedText[] | Refusal> {
    const drafts = await this.#draftsOf(workshop);
    if (isRefusal(drafts)) return drafts;
    return drafts.list().map(({ key, actor, value, at }) => ({
      key,
      ...(actor !== undefined && { actor }),
      text: typeof value === 'string' ? value : '',
      at,
    }));
  }

  /** Resolves once it is on disk; an empty text drops the draft. */
  async putDraft(workshop: string, of: DraftOf, text: string, at: string): Promise<Refusal | undefined> {
    const drafts = await this.#draftsOf(workshop);
    if (isRefusal(drafts)) return drafts;
    return text === '' ? drafts.drop(of) : drafts.put(of, text, at);
  }

  /** The people ledger of this workshop must be closed. */
  async erasePeople(workshop: string): Promise<Refusal | undefined> {
    const erased = await erasePeople(this.path, workshop);
    return isRefusal(erased) ? erased : undefined;
  }

  async close(): Promise<void> {
    for (const opened of this.#drafts.values()) {
      const drafts = await opened;
      if (!isRefusal(drafts)) await drafts.close();
    }
    await this.#folder.close();
  }

  #draftsOf(workshop: string): Promise<Drafts | Refusal> {
    const known = this.#drafts.get(workshop);
    if (known) return known;
    const opened = this.#openDrafts(workshop);
    this.#drafts.set(workshop, opened);
    return opened;
  }

  async #openDrafts(workshop: string): Promise<Drafts | Refusal> {
    const drafts = await openDrafts(ledgerFolder(this.path, { scope: 'workshop', id: workshop }));
    if (!isRefusal(drafts) && drafts.damaged !== undefined)
      this.#notices.push({
        level: 'warning',
        message: 'opening.damagedDrafts',
        values: { kept: drafts.damaged },
      });
    return drafts;
  }
}

/**
 * What the state of each kind of ledger must look like, and how one starts that is not there yet. A workshop starts
 * only from the state it is made with: one whose files have vanished is refused, not opened blank.
 */
function ledgerOptions<S extends Scope>(
  { scope }: LedgerRef & { scope: S },
  start: States[S] | undefined,
): LedgerOptions<States[S]> {
  const schemas: { [K in Scope]: z.ZodType<States[K]> } = {
    library: librarySchema,
    workshop: workshopSchema,
    people: peopleSchema,
  };
  return { schema: schemas[scope], migrations: MIGRATIONS[scope], ...(start && { initial: start }) };
}

/** A problem of opening, as the interface tells it (`notice.<problem>`). */
function noticeOf(problem: OpeningProblem): Notice {
  const { problem: message, ...values } = problem;
  const level = ['damagedLines', 'missingLines', 'startedAnew'].includes(message) ? 'error' : 'info';
  return { level, message: `opening.${message}`, values };
}

import type { Acknowledged, Changed } from '../core/contract';
import type { Catalogue } from '../core/catalogue/catalogue';
import { performance } from 'node:perf_hooks';
import type { CommandContext } from '../core/ledger/command';
import type { ClockMark } from '../core/model/agenda';
import { LIBRARY, type LedgerRef, type Scope, type States } from '../core/ledger/ledger';
import { isRefusal, refuse, type Refusal } from '../core/ledger/refusal';
import { shelfEntry } from '../core/workshops/shelfEntry';
import type { HostLibrary } from './hostLibrary';
import type { Queue } from './queue';
import { LedgerSession, type Sender } from './ledgerSession';
import { libraryUnreadable, unreadable } from './unreadable';

/** Who the host itself is in a journal. */
export const HOST: Sender = { actor: 'host', client: 'host' };
/** Nobody has said yet who works here. */
export const NOBODY = 'nobody';
/** Quiet time after which snapshots and the shelf catch up, in milliseconds. */
const QUIET = 1_500;

interface SessionsOptions {
  library: HostLibrary;
  catalogue: Catalogue;
  queue: Queue;
  now: () => string;
  newId: () => string;
  onChange: (change: Changed) => void;
  /** What went wrong while nobody asked for anything. */
  onFault: (fault: unknown) => void;
}

/** The open ledgers of one library. Opened when first asked for, kept until the host closes. */
export class Sessions {
  readonly #options: SessionsOptions;
  readonly #open = new Map<string, Promise<LedgerSession | Refusal>>();
  /** Workshops changed since the shelf last heard of them. */
  readonly #stale = new Set<string>();
  /** People files that are being erased: nobody opens one meanwhile. */
  readonly #erasing = new Map<string, Promise<unknown>>();
  /** Names this run of the host, for marks on its monotonic clock. */
  #run: string | undefined;
  #quiet: NodeJS.Timeout | undefined;
  library!: LedgerSession<'library'>;

  private constructor(options: SessionsOptions) {
    this.#options = options;
  }

  static async open(options: SessionsOptions): Promise<Sessions | Refusal> {
    const sessions = new Sessions(options);
    const library = await sessions.get(LIBRARY);
    if (isRefusal(library)) return libraryUnreadable(library);
    sessions.library = library as LedgerSession<'library'>;
    return sessions;
  }

  /** The session of a ledger that exists; a workshop that is not in the library is refused. */
  async get<S extends Scope>(ref: LedgerRef & { scope: S }): Promise<LedgerSession<S> | Refusal> {
    const key = `${ref.scope}/${ref.id}`;
    while (this.#erasing.has(key)) await this.#erasing.get(key);
    if (!this.#open.has(key)) {
      if (ref.scope !== 'library' && !this.#options.library.hasWorkshop(ref.id)) {
        return refuse('workshop.unknown', { id: ref.id });
      }
      this.#open.set(key, this.#start(ref));
    }
    const session = await this.#open.get(key);
    if (!session || isRefusal(session)) {
      this.#open.delete(key);
      return session ?? refuse('workshop.unknown', { id: ref.id });
    }
    // The key holds the scope, so what was stored under it has that scope.
    return session as unknown as LedgerSession<S>;
  }

  /** Makes the ledger of a new workshop, starting from its state; its first line says who made it. */
  async create(workshop: States['workshop'], sender: Sender): Promise<Refusal | undefined> {
    const ref = { scope: 'workshop', id: workshop.id } as const;
    const isNew = !this.#options.library.hasWorkshop(workshop.id);
    this.#open.set(`workshop/${workshop.id}`, this.#start(ref, workshop));
    const session = await this.get(ref);
    const written = isRefusal(session)
      ? session
      : await session.note('workshop.create', sender, this.#options.now());
    if (isRefusal(written)) {
      if (isNew) await this.discard(workshop.id);
      return written;
    }
    // A second copy at once: its first line is not the only place where it is.
    if (!isRefusal(session)) await session.settle();
    await this.refreshShelf(workshop.id);
    return undefined;
  }

  /** Leaves nothing of a workshop that could not be made: nothing of it was acknowledged. */
  async discard(workshop: string): Promise<void> {
    const key = `workshop/${workshop}`;
    const session = await this.#open.get(key);
    this.#open.delete(key);
    if (session && !isRefusal(session)) await session.abandon();
    await this.#options.library.discardWorkshop(workshop);
  }

  /** Runs a command as whoever works in this window. */
  async perform(
    ref: LedgerRef,
    command: string,
    payload: unknown,
    client: string,
  ): Promise<Acknowledged | Refusal> {
    const session = await this.get(ref);
    if (isRefusal(session)) return session;
    const sender = this.sender(client);
    return session.run(command, payload, sender, this.context(sender.actor));
  }

  /** Who is working, as a sender of this window's changes. */
  sender(client: string, call?: string): Sender {
    return { actor: this.library.state.settings.workingAs ?? NOBODY, client, call };
  }

  /** This moment on both clocks. */
  clock(): ClockMark {
    const { now, newId } = this.#options;
    this.#run ??= newId();
    return { at: now(), run: this.#run, ms: performance.now() };
  }

  context(actor: string): CommandContext {
    const { now, newId, catalogue } = this.#options;
    return { at: now(), clock: this.clock(), actor, newId, catalogue };
  }

  /** To be called in the queue: it writes to the library's own ledger. */
  async refreshShelf(id: string): Promise<Refusal | undefined> {
    const session = await this.get({ scope: 'workshop', id });
    if (isRefusal(session)) return session;
    const context = this.context(HOST.actor);
    const known = this.library.state.workshops[id];
    const people = await this.#open.get(`people/${id}`);
    // What a people file says of its end is known once it was opened; until then it is what it was.
    const deleteAfter =
      people && !isRefusal(people) && people.ref.scope === 'people'
        ? (people.state as States['people']).deleteAfter
        : known?.deleteAfter;
    const entry = shelfEntry(session.state, context.at, deleteAfter);
    if (
      known &&
      JSON.stringify({ ...entry, changedAt: '' }) ===
        JSON.stringify({ ...known, binnedAt: undefined, changedAt: '' })
    )
      return undefined;
    const written = await this.library.run('shelf.put', { entry }, HOST, context);
    return isRefusal(written) ? written : undefined;
  }

  /** Every workshop folder is on the shelf, even if the last run ended before it was put there. */
  async stockShelf(): Promise<void> {
    for (const id of this.#options.library.workshopIds) {
      if (this.library.state.workshops[id]) continue;
      const session = await this.get({ scope: 'workshop', id });
      if (isRefusal(session)) {
        if (session.refused === 'storage.missing') await this.#options.library.removeUnfinished(id);
        if (this.#options.library.hasWorkshop(id)) this.#options.library.tellBroken(id);
        continue;
      }
      // Its beginning is whole, and only the line that says who made it was not written any more.
      if (session.rev === 0) await session.note('workshop.create', HOST, this.#options.now());
      await this.refreshShelf(id);
    }
  }

  async erase(workshop: string): Promise<Refusal | undefined> {
    const key = `people/${workshop}`;
    const erased = this.#erase(key, workshop);
    this.#erasing.set(key, erased);
    try {
      return await erased;
    } finally {
      this.#erasing.delete(key);
    }
  }

  async #erase(key: string, workshop: string): Promise<Refusal | undefined> {
    const session = await this.#open.get(key);
    this.#open.delete(key);
    if (session && !isRefusal(session)) await session.abandon();
    return this.#options.library.erasePeople(workshop);
  }

  /** Closes the ledgers of a workshop whose files are about to be replaced; what they hold is on disk. */
  async drop(workshop: string): Promise<void> {
    for (const key of [`workshop/${workshop}`, `people/${workshop}`]) {
      const session = await this.#open.get(key);
      this.#open.delete(key);
      if (session && !isRefusal(session)) await session.abandon();
    }
  }

  /** Tells every window the whole state of a ledger whose files were replaced. */
  publishWhole(session: LedgerSession): void {
    const { ref, rev, state } = session;
    const patches = [{ op: 'replace' as const, path: [], value: state }];
    const { actor, client } = HOST;
    const at = this.#options.now();
    const change = { ledger: ref, rev, at, actor, client, command: 'workshop.update', patches };
    this.#options.onChange({ ...change, undoState: session.undoState(NOBODY) });
  }

  /** Snapshots and shelf for everything that changed. The shelf is written in the queue, as everything else is. */
  async settle(): Promise<void> {
    clearTimeout(this.#quiet);
    await this.#options.queue.run(() => this.#catchUp());
    for (const opened of this.#open.values()) {
      const session = await opened;
      if (!isRefusal(session) && session.unsettled) await session.settle();
    }
  }

  /** What could not be put on the shelf stays marked for the next time. */
  async #catchUp(): Promise<void> {
    for (const id of [...this.#stale]) {
      this.#stale.delete(id);
      const refusal = await this.refreshShelf(id);
      if (refusal) this.#stale.add(id);
    }
  }

  async close(): Promise<void> {
    await this.settle();
    for (const opened of this.#open.values()) {
      const session = await opened;
      if (!isRefusal(session)) await session.close();
    }
    this.#open.clear();
    clearTimeout(this.#quiet);
  }

  async #start<S extends Scope>(
    ref: LedgerRef & { scope: S },
    initial?: States[S],
  ): Promise<LedgerSession | Refusal> {
    const opened = await this.#options.library.openLedger(ref, initial).catch(unreadable);
    if (isRefusal(opened)) return opened;
    try {
      const session = await LedgerSession.open(ref, opened, (change) => this.#changed(change));
      return session as unknown as LedgerSession;
    } catch (fault) {
      // Nothing that failed is kept: whoever asks next tries again.
      await opened.close().catch(() => undefined);
      return unreadable(fault);
    }
  }

  #changed(change: Changed): void {
    this.#options.onChange(change);
    if (change.ledger.scope !== 'library') this.#stale.add(change.ledger.id);
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => {
      this.settle().catch(this.#options.onFault);
    }, QUIET);
    this.#quiet.unref();
  }
}

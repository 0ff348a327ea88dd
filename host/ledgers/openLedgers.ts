import type { Changed } from '../../core/contract';
import { LIBRARY, type LedgerRef, type Scope, type States } from '../../core/ledger/ledger';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import type { HostLibrary } from '../library/hostLibrary';
import { libraryUnreadable, unreadable } from '../runtime/unreadable';
import { HOST, NO_ACTOR } from './currentActor';
import { LedgerSession, type Sender } from './ledgerSession';

type Ref<S extends Scope> = LedgerRef & { scope: S };

/** The open ledgers of one library. Opened when first asked for, kept until the host closes. */
export class OpenLedgers {
  readonly #open = new Map<string, Promise<LedgerSession | Refusal>>();
  /** Ledgers whose files are being replaced or erased, and when that has ended: nobody opens one meanwhile. */
  readonly #closed = new Map<string, Promise<void>>();
  /** The library's own, as it was opened last. */
  library!: LedgerSession<'library'>;

  private constructor(
    private readonly files: HostLibrary,
    private readonly onChange: (change: Changed) => void,
  ) {}

  static async open(files: HostLibrary, onChange: (change: Changed) => void): Promise<OpenLedgers | Refusal> {
    const ledgers = new OpenLedgers(files, onChange);
    const library = await ledgers.get(LIBRARY);
    return isRefusal(library) ? libraryUnreadable(library) : ledgers;
  }

  /** The session of a ledger that exists; a workshop that is not in the library is refused. */
  async get<S extends Scope>(ref: Ref<S>): Promise<LedgerSession<S> | Refusal> {
    const key = keyOf(ref);
    while (this.#closed.has(key)) await this.#closed.get(key);
    if (!this.#open.has(key)) {
      if (ref.scope !== 'library' && !this.files.hasWorkshop(ref.id)) {
        return refuse('workshop.unknown', { id: ref.id });
      }
      this.#open.set(key, this.#start(ref));
    }
    const opening = this.#open.get(key);
    const session = await opening;
    if (!session || isRefusal(session)) {
      if (this.#open.get(key) === opening) this.#open.delete(key);
      return session ?? refuse('workshop.unknown', { id: ref.id });
    }
    // Closed while it opened: its files may be others by now.
    if (this.#open.get(key) !== opening) return this.get(ref);
    if (ref.scope === 'library') this.library = session as unknown as LedgerSession<'library'>;
    // The key holds the scope, so what was stored under it has that scope.
    return session as unknown as LedgerSession<S>;
  }

  /** The session of a ledger if it is open already. */
  async opened<S extends Scope>(ref: Ref<S>): Promise<LedgerSession<S> | undefined> {
    const session = await this.#open.get(keyOf(ref));
    return session && !isRefusal(session) ? (session as unknown as LedgerSession<S>) : undefined;
  }

  /**
   * Whether a session is the present one of its ledger; if not, its files were replaced, and data read from it may hold
   * what was erased.
   */
  async isCurrent(session: LedgerSession): Promise<boolean> {
    return (await this.opened<Scope>(session.ref)) === session;
  }

  /** Makes the ledger of a new workshop, starting from its state; its first line says who made it, and when. */
  async create(workshop: States['workshop'], sender: Sender, at: string): Promise<Refusal | undefined> {
    const ref = { scope: 'workshop', id: workshop.id } as const;
    const isNew = !this.files.hasWorkshop(workshop.id);
    this.#open.set(keyOf(ref), this.#start(ref, workshop));
    const session = await this.get(ref);
    const written = isRefusal(session) ? session : await session.note('workshop.create', sender, at);
    if (isRefusal(written)) {
      if (isNew) await this.discard(workshop.id);
      return written;
    }
    // A second copy at once: its first line is not the only place where it is.
    if (!isRefusal(session)) await session.saveSnapshot();
    return undefined;
  }

  /** Removes a workshop whose creation failed; nothing of it was acknowledged. */
  async discard(workshop: string): Promise<void> {
    await this.#abandon({ scope: 'workshop', id: workshop });
    await this.files.discardWorkshop(workshop);
  }

  /** Erases a workshop's people file; whoever asks for it meanwhile waits. */
  erase(workshop: string, at: string): Promise<Refusal | undefined> {
    return this.#whileClosed([{ scope: 'people', id: workshop }], at, () => this.files.erasePeople(workshop));
  }

  /** Closes the ledgers of a workshop while its files are replaced; whoever asks for them meanwhile waits. */
  whileClosed<T>(workshop: string, at: string, work: () => Promise<T>): Promise<T> {
    const refs = (['workshop', 'people'] as const).map((scope) => ({ scope, id: workshop }));
    return this.#whileClosed(refs, at, work);
  }

  /** Closes the library's own ledger while its files are replaced. */
  rewriteLibrary<T>(work: () => Promise<T>, at: string): Promise<T> {
    return this.#whileClosed([LIBRARY], at, work);
  }

  /** Tells every window the whole state of a ledger whose files were replaced. */
  #publishWhole(session: LedgerSession, at: string): void {
    const { ref, rev, state } = session;
    const patches = [{ op: 'replace' as const, path: [], value: state }];
    const { actor, client } = HOST;
    const change = { ledger: ref, rev, at, actor, client, command: 'workshop.update', patches };
    this.onChange({ ...change, undoState: session.undoState(NO_ACTOR) });
  }

  /** Snapshots of those that need one. */
  async saveSnapshots(): Promise<void> {
    for (const session of await this.#sessions()) if (session.isSnapshotDue) await session.saveSnapshot();
  }

  async close(): Promise<void> {
    for (const session of await this.#sessions()) await session.close();
    this.#open.clear();
  }

  async #sessions(): Promise<LedgerSession[]> {
    const opened = await Promise.all(this.#open.values());
    return opened.filter((session): session is LedgerSession => !isRefusal(session));
  }

  /**
   * What `work` replaces is open to nobody: who read the old files would show, and keep in a snapshot, what the new ones
   * are without. It must not ask for these ledgers itself. Those that were open are opened again, and every window hears
   * of them: it holds what stood in the old ones, and would miss the revisions of a ledger that begins anew.
   */
  async #whileClosed<T>(refs: readonly LedgerRef[], at: string, work: () => Promise<T>): Promise<T> {
    let done = () => {};
    const ended = new Promise<void>((resolve) => (done = resolve));
    const shown = refs.filter((ref) => this.#open.has(keyOf(ref)));
    for (const ref of refs) this.#closed.set(keyOf(ref), ended);
    try {
      for (const ref of refs) await this.#abandon(ref);
      return await work();
    } finally {
      for (const ref of refs) this.#closed.delete(keyOf(ref));
      done();
      for (const ref of shown) {
        const session = await this.get<Scope>(ref);
        // Until it opens again nothing can be written: the old one answers so itself, its journal being closed.
        if (!isRefusal(session)) this.#publishWhole(session, at);
      }
    }
  }

  async #abandon(ref: LedgerRef): Promise<void> {
    const opening = this.#open.get(keyOf(ref));
    this.#open.delete(keyOf(ref));
    const session = await opening;
    if (session && !isRefusal(session)) await session.abandon();
  }

  async #start<S extends Scope>(ref: Ref<S>, initial?: States[S]): Promise<LedgerSession | Refusal> {
    const opened = await this.files.openLedger(ref, initial).catch(unreadable);
    if (isRefusal(opened)) return opened;
    try {
      const session = await LedgerSession.open(ref, opened, this.onChange);
      return session as unknown as LedgerSession;
    } catch (fault) {
      // Nothing that failed is kept: whoever asks next tries again.
      await opened.close().catch(() => undefined);
      return unreadable(fault);
    }
  }
}

function keyOf({ scope, id }: LedgerRef): string {
  return `${scope}/${id}`;
}

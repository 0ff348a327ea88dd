import type { Acknowledged, Changed, HistoryPage, UndoState } from '../core/contract';
import type { CommandContext } from '../core/ledger/command';
import { danglingReference } from '../core/ledger/integrity';
import {
  SCHEMA_VERSION,
  type JournalEntry,
  type LedgerRef,
  type Revision,
  type Scope,
  type States,
} from '../core/ledger/ledger';
import { isRefusal, refuse, type Refusal } from '../core/ledger/refusal';
import { applyEntry, runCommand } from '../core/ledger/run';
import { REDO, UNDO, UNDO_DEPTH, UndoHistory, type Undoable } from '../core/ledger/undo';
import type { OpenLedger } from '../workspace/ledger/openLedger';
import { historyPage, type HistoryQuestion } from './historyPage';

/** Lines between two snapshots. */
const SNAPSHOT_EVERY = 400;

export interface Sender {
  actor: string;
  /** Which window or process. */
  client: string;
}

/**
 * One open ledger: the present state, and the only way to change it. A change is journalled before it is
 * shown; `onChange` hears of it once it is durable.
 */
export class LedgerSession<S extends Scope = Scope> {
  readonly ref: LedgerRef & { scope: S };
  readonly #opened: OpenLedger<States[S]>;
  readonly #onChange: (change: Changed) => void;
  readonly #history = new UndoHistory();
  #revision: Revision<States[S]>;
  #snapshotRev: number;

  private constructor(
    ref: LedgerRef & { scope: S },
    opened: OpenLedger<States[S]>,
    onChange: (change: Changed) => void,
  ) {
    this.ref = ref;
    this.#opened = opened;
    this.#onChange = onChange;
    this.#revision = opened.revision;
    this.#snapshotRev = opened.revision.rev;
  }

  static async open<S extends Scope>(
    ref: LedgerRef & { scope: S },
    opened: OpenLedger<States[S]>,
    onChange: (change: Changed) => void,
  ): Promise<LedgerSession<S>> {
    const session = new LedgerSession<S>(ref, opened, onChange);
    for (const line of await opened.journal.tail(UNDO_DEPTH)) session.#history.record(line);
    return session;
  }

  get state(): States[S] {
    return this.#revision.state;
  }

  get rev(): number {
    return this.#revision.rev;
  }

  undoState(actor: string): UndoState {
    return this.#history.offer(actor);
  }

  /** Parses, applies, journals and publishes. A command that changes nothing is acknowledged without a line. */
  async run(
    command: string,
    payload: unknown,
    sender: Sender,
    context: CommandContext,
  ): Promise<Acknowledged | Refusal> {
    const applied = runCommand(this.ref.scope, this.state, command, payload, context);
    if (isRefusal(applied)) return applied;
    if (applied.patches.length === 0) return { rev: this.rev, at: context.at };
    const { payload: kept, patches, inverse, madeSafe } = applied;
    const written = await this.#commit(
      { command, payload: kept, patches, inverse },
      applied.state,
      sender,
      context.at,
    );
    return isRefusal(written) || madeSafe === 0 ? written : { ...written, madeSafe };
  }

  /** A line that says something happened and changes nothing. */
  note(command: string, sender: Sender, at: string): Promise<Acknowledged | Refusal> {
    return this.#commit({ command, payload: {}, patches: [], inverse: [] }, this.state, sender, at);
  }

  /** Puts a whole state in the place of the present one, as one line (a workshop imported again). */
  replace(command: string, state: States[S], sender: Sender, at: string): Promise<Acknowledged | Refusal> {
    const whole = (value: States[S]) => [{ op: 'replace' as const, path: [], value }];
    const change = { command, payload: {}, patches: whole(state), inverse: whole(this.state) };
    return this.#commit(change, state, sender, at);
  }

  undo(sender: Sender, at: string): Promise<Acknowledged | Refusal> {
    return this.#takeBack(UNDO, this.#history.nextUndo(sender.actor), sender, at);
  }

  redo(sender: Sender, at: string): Promise<Acknowledged | Refusal> {
    return this.#takeBack(REDO, this.#history.nextRedo(sender.actor), sender, at);
  }

  history(question: HistoryQuestion): Promise<HistoryPage> {
    return historyPage(this.#opened.journal, this.state, question);
  }

  /** Writes a snapshot when there is something new since the last one. */
  async settle(): Promise<void> {
    if (this.#snapshotRev === this.rev) return;
    const revision = this.#revision;
    const refusal = await this.#opened.saveSnapshot(revision);
    // A snapshot only shortens the next opening; the journal has everything, so a failure waits for the next try.
    if (!refusal) this.#snapshotRev = revision.rev;
  }

  /** Whether so much was written since the last snapshot that the next opening would feel it. */
  get unsettled(): boolean {
    return this.rev - this.#snapshotRev >= SNAPSHOT_EVERY;
  }

  /** Closes without keeping anything more: the ledger is about to be erased. */
  abandon(): Promise<void> {
    return this.#opened.close();
  }

  async close(): Promise<void> {
    await this.settle();
    await this.#opened.close();
  }

  async #takeBack(
    command: typeof UNDO | typeof REDO,
    line: Undoable | undefined,
    sender: Sender,
    at: string,
  ): Promise<Acknowledged | Refusal> {
    if (!line) return refuse(command === UNDO ? 'undo.nothing' : 'redo.nothing');
    const later = this.#history.changedSince(line);
    if (later !== undefined) return refuse('undo.changedSince', { command: later });
    const patches = [...line.inverse];
    const state = applyEntry(this.state, { patches });
    if (this.ref.scope === 'workshop') {
      const dangling = danglingReference(state as States['workshop']);
      if (dangling !== undefined) return refuse('undo.changedSince', { command: dangling });
    }
    const change = { command, payload: {}, patches, inverse: [...line.patches], undoes: line.rev };
    return this.#commit(change, state, sender, at);
  }

  async #commit(
    change: Pick<JournalEntry, 'command' | 'payload' | 'patches' | 'inverse' | 'undoes'>,
    state: States[S],
    { actor, client }: Sender,
    at: string,
  ): Promise<Acknowledged | Refusal> {
    const rev = this.rev + 1;
    const entry: JournalEntry = { rev, schema: SCHEMA_VERSION, at, actor, client, ...change };
    const written = await this.#opened.journal.append(entry, this.rev);
    if (isRefusal(written)) return written;
    this.#revision = { rev, state };
    this.#history.record(entry);
    this.#onChange({
      ledger: this.ref,
      rev,
      at,
      actor,
      client,
      command: change.command,
      patches: entry.patches,
      undoState: this.undoState(actor),
    });
    return { rev, at };
  }
}

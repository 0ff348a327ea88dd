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
import { UNDO, UNDO_DEPTH, UndoHistory, type Direction, type Undoable } from '../core/ledger/undo';
import type { OpenLedger } from '../workspace/ledger/openLedger';
import { historyPage, type HistoryQuestion } from './historyPage';

/** Lines between two snapshots. */
const SNAPSHOT_EVERY = 400;

export interface Sender {
  actor: string;
  /** Which window or process. */
  client: string;
  /** Its own name for the request. */
  call?: string | undefined;
}

/** A change that was worked out and is not written yet. */
export interface Prepared<S extends Scope = Scope> {
  change: Pick<JournalEntry, 'command' | 'payload' | 'patches' | 'inverse' | 'undoes' | 'act'>;
  state: States[S];
  /** Characters that no document can hold and that were taken out. */
  madeSafe: number;
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
    const prepared = this.prepare(command, payload, context);
    return isRefusal(prepared) ? prepared : this.commit(prepared, sender, context.at);
  }

  /** Parses and applies without writing: what cannot be done is known before anything is. */
  prepare(command: string, payload: unknown, context: CommandContext): Prepared<S> | Refusal {
    const applied = runCommand(this.ref.scope, this.state, command, payload, {
      ...context,
      rev: this.rev + 1,
    });
    if (isRefusal(applied)) return applied;
    const { payload: kept, patches, inverse, state, madeSafe } = applied;
    return { change: { command, payload: kept, patches, inverse }, state, madeSafe };
  }

  /** Journals and publishes what was prepared on the present state; a change of nothing writes no line. */
  async commit(
    { change, state, madeSafe }: Prepared<S>,
    sender: Sender,
    at: string,
  ): Promise<Acknowledged | Refusal> {
    if (change.patches.length === 0) return { rev: this.rev, at };
    const written = await this.#commit(change, state, sender, at);
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

  /** The act to which the next undo or redo of this actor belongs, if it wrote to several ledgers. */
  nextAct(direction: Direction, actor: string): string | undefined {
    return this.#next(direction, actor)?.act;
  }

  /** Whether a line of this act is here, whatever became of it since. */
  knowsAct(act: string): boolean {
    return this.#history.knows(act);
  }

  /** Works out the next undo or redo of this actor. */
  prepareStep(direction: Direction, actor: string): Prepared<S> | Refusal {
    const line = this.#next(direction, actor);
    return line ? this.#takeBack(direction, line) : refuse(`${direction}.nothing`);
  }

  /** Works out this ledger's part of an act that is undone or redone as a whole; undefined when it has none to play. */
  preparePart(direction: Direction, act: string, actor: string): Prepared<S> | Refusal | undefined {
    const line = this.#history.partOf(act, actor, direction);
    if (line === 'nothing') return undefined;
    return line === 'gone' ? refuse('redo.partGone') : this.#takeBack(direction, line);
  }

  history(question: HistoryQuestion): Promise<HistoryPage> {
    return historyPage(this.#opened.journal, this.state, question);
  }

  /** The state as it was at an earlier revision, the newest lines taken back; undefined where one of them is gone. */
  async stateBefore(rev: number): Promise<States[S] | undefined> {
    const { rev: now, state } = this.#revision;
    const lines = await this.#opened.journal.tail(now - rev);
    const since = lines.filter((line) => line.rev > rev && line.rev <= now);
    if (since.length !== now - rev || since.some((line) => line.schema !== SCHEMA_VERSION)) return undefined;
    return applyEntry(state, { patches: since.reverse().flatMap((line) => line.inverse) });
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

  #next(direction: Direction, actor: string): Undoable | undefined {
    return direction === UNDO ? this.#history.nextUndo(actor) : this.#history.nextRedo(actor);
  }

  #takeBack(command: Direction, line: Undoable): Prepared<S> | Refusal {
    const later = this.#history.changedSince(line);
    if (later !== undefined) return refuse('undo.changedSince', { command: later });
    const patches = [...line.inverse];
    const state = applyEntry(this.state, { patches });
    if (this.ref.scope === 'workshop') {
      const dangling = danglingReference(state as States['workshop']);
      if (dangling !== undefined) return refuse('undo.changedSince', { command: dangling });
    }
    const inverse = [...line.patches];
    const change = {
      command,
      payload: {},
      patches,
      inverse,
      undoes: line.rev,
      ...(line.act && { act: line.act }),
    };
    return { change, state, madeSafe: 0 };
  }

  async #commit(
    change: Prepared['change'],
    state: States[S],
    { actor, client, call }: Sender,
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
      ...(call !== undefined && { call }),
      command: change.command,
      patches: entry.patches,
      undoState: this.undoState(actor),
    });
    return { rev, at };
  }
}

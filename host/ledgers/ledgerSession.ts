import type { Acknowledged, Changed, HistoryPage, UndoState } from '../../core/contract';
import type { CommandContext } from '../../core/ledger/command';
import { differenceBetween } from '../../core/ledger/difference';
import {
  SCHEMA_VERSION,
  type JournalEntry,
  type LedgerRef,
  type Revision,
  type Scope,
  type States,
} from '../../core/ledger/ledger';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { runCommand } from '../../core/commands/run';
import { applyEntry } from '../../core/ledger/applyEntry';
import { stepLine, UndoHistory, type Direction, type Step } from '../../core/ledger/undo';
import type { OpenLedger } from '../../workspace/ledger/openLedger';
import { MIGRATIONS } from '../../workspace/migrations';
import { historyPage, type HistoryQuestion } from './historyPage';
import { readUndoHistory } from './readUndoHistory';
import { Snapshots } from './snapshots';

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
  removedCharacters: number;
}

/** One open ledger. Changes are journalled before they are shown; `onChange` is called once a change is durable. */
export class LedgerSession<S extends Scope = Scope> {
  readonly ref: LedgerRef & { scope: S };
  readonly #opened: OpenLedger<States[S]>;
  readonly #onChange: (change: Changed) => void;
  #history = new UndoHistory();
  #revision: Revision<States[S]>;
  readonly #snapshots: Snapshots<States[S]>;

  private constructor(
    ref: LedgerRef & { scope: S },
    opened: OpenLedger<States[S]>,
    onChange: (change: Changed) => void,
  ) {
    this.ref = ref;
    this.#opened = opened;
    this.#onChange = onChange;
    this.#revision = opened.revision;
    this.#snapshots = new Snapshots(opened, () => this.#revision);
  }

  static async open<S extends Scope>(
    ref: LedgerRef & { scope: S },
    opened: OpenLedger<States[S]>,
    onChange: (change: Changed) => void,
  ): Promise<LedgerSession<S>> {
    const session = new LedgerSession<S>(ref, opened, onChange);
    session.#history = await readUndoHistory((lines) => opened.journal.tail(lines));
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
    this.#opened.journal.expect?.();
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
    const { payload: kept, patches, inverse, state, removedCharacters } = applied;
    return { change: { command, payload: kept, patches, inverse }, state, removedCharacters };
  }

  /** Journals and publishes what was prepared on the present state; a change of nothing writes no line. */
  async commit(
    { change, state, removedCharacters }: Prepared<S>,
    sender: Sender,
    at: string,
  ): Promise<Acknowledged | Refusal> {
    if (change.patches.length === 0) return { rev: this.rev, at };
    const written = await this.#commit(change, state, sender, at);
    return isRefusal(written) || removedCharacters === 0 ? written : { ...written, removedCharacters };
  }

  /** A line that says something happened and changes nothing. */
  note(
    command: string,
    sender: Sender,
    at: string,
    payload: Record<string, string> = {},
  ): Promise<Acknowledged | Refusal> {
    return this.#commit({ command, payload, patches: [], inverse: [] }, this.state, sender, at);
  }

  /**
   * Replaces the state by another in one line that holds only the difference, so that later changes of other places do
   * not block its undo.
   */
  replaceState(
    command: string,
    state: States[S],
    sender: Sender,
    at: string,
  ): Promise<Acknowledged | Refusal> {
    const { patches, inverse, state: next } = differenceBetween(this.state, state);
    return this.commit(
      { change: { command, payload: {}, patches, inverse }, state: next, removedCharacters: 0 },
      sender,
      at,
    );
  }

  /** Whether a line of this act was ever written. */
  hasAct(act: string): boolean {
    return this.#history.hasAct(act);
  }

  /** Whether what an actor did here before stands in a schema of which nothing can be taken back. */
  isBeforeUpdate(actor: string): boolean {
    return this.#history.isCutOff(actor);
  }

  /** The step that the next undo or redo of this actor is about. */
  nextStep(direction: Direction, actor: string): Step | undefined {
    return this.#history.next(direction, actor);
  }

  /** Works out a step's undo, or its redo. */
  prepareStep(step: Step): Prepared<S> | Refusal {
    return this.#turn(step);
  }

  /** Works out this ledger's part of an act that is undone or redone as a whole; undefined when it has none to play. */
  preparePart(direction: Direction, act: string, actor: string): Prepared<S> | Refusal | undefined {
    const step = this.#history.partOf(act, actor, direction);
    if (step === 'nothing') return undefined;
    return step === 'gone' ? refuse('redo.partGone') : this.#turn(step);
  }

  history(question: HistoryQuestion): Promise<HistoryPage> {
    return historyPage(this.#opened.journal, this.state, question, MIGRATIONS[this.ref.scope]);
  }

  /** The state as it was at an earlier revision, the newest lines taken back; undefined where one of them is gone. */
  async stateBefore(rev: number): Promise<States[S] | undefined> {
    const { rev: now, state } = this.#revision;
    const lines = await this.#opened.journal.tail(now - rev);
    const since = lines.filter((line) => line.rev > rev && line.rev <= now);
    if (since.some((line) => line.schema !== SCHEMA_VERSION)) return this.#opened.stateAt(rev);
    if (since.length !== now - rev) return undefined;
    return applyEntry(state, { patches: since.reverse().flatMap((line) => line.inverse) });
  }

  /** Writes a snapshot when there is something new since the last one. */
  saveSnapshot(): Promise<void> {
    return this.#snapshots.save();
  }

  /** Whether so much was written since the last snapshot that the next opening would feel it. */
  get isSnapshotDue(): boolean {
    return this.#snapshots.areDue;
  }

  /** Closes without a snapshot: the ledger is about to be erased. */
  async abandon(): Promise<void> {
    await this.#snapshots.stop();
    await this.#opened.close();
  }

  async close(): Promise<void> {
    await this.saveSnapshot();
    await this.#opened.close();
  }

  /** Takes a step back or brings it again, if what it meets stands as it stood. */
  #turn(step: Step): Prepared<S> | Refusal {
    if (this.#history.isArchived(step)) return refuse('undo.archived');
    const other = this.#history.blockingStep(step);
    if (other) {
      const code = step.inForce
        ? 'undo.changedSince'
        : other.inForce
          ? 'redo.changedSince'
          : 'redo.goneSince';
      return refuse(code, { command: other.command, by: other.actor });
    }
    const change = stepLine(step);
    return { change, state: applyEntry(this.state, change), removedCharacters: 0 };
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
    this.#snapshots.keepUp();
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

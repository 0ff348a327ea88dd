import type { JournalEntry } from './ledger';
import { touchSame } from './run';

/** What undo needs of a journal line. */
export type Undoable = Pick<
  JournalEntry,
  'rev' | 'actor' | 'command' | 'patches' | 'inverse' | 'undoes' | 'act'
>;

/** A line that undo or redo would take back, under the name of the command that a person gave. */
interface Step {
  rev: number;
  command: string;
}

/** Lines that nobody takes back: the birth of a workshop, and what the host keeps by itself. */
const NOT_UNDOABLE = new Set(['workshop.create', 'shelf.put']);

export const UNDO = 'undo';
export const REDO = 'redo';
export type Direction = typeof UNDO | typeof REDO;

/** Lines kept for undo; older ones stay in the journal for audit. */
export const UNDO_DEPTH = 500;

/**
 * What each actor can undo and redo in one ledger, built by feeding it every line in order (after a restart:
 * the tail of the journal). Undo is itself a line that takes back an earlier one.
 */
export class UndoHistory {
  readonly #lines = new Map<number, Undoable>();
  /** Lines whose effect has been taken back, and the lines that took them back. */
  readonly #cancelled = new Set<number>();
  readonly #undo = new Map<string, Step[]>();
  readonly #redo = new Map<string, Step[]>();

  record(line: Undoable): void {
    this.#lines.set(line.rev, line);
    const oldest = this.#lines.keys().next().value;
    if (this.#lines.size > UNDO_DEPTH && oldest !== undefined) this.#lines.delete(oldest);
    if (NOT_UNDOABLE.has(line.command)) return;
    const undo = this.#stack(this.#undo, line.actor);
    const redo = this.#stack(this.#redo, line.actor);
    if (line.undoes === undefined) {
      undo.push({ rev: line.rev, command: line.command });
      if (undo.length > UNDO_DEPTH) undo.shift();
      redo.length = 0;
      return;
    }
    const [from, to] = line.command === UNDO ? [undo, redo] : [redo, undo];
    const index = from.findLastIndex(({ rev }) => rev === line.undoes);
    const step = index < 0 ? undefined : from.splice(index, 1)[0];
    if (step) to.push({ rev: line.rev, command: step.command });
    this.#cancelled.add(line.undoes);
    if (line.command === UNDO) this.#cancelled.add(line.rev);
  }

  /** The line that undo would take back, or undefined. */
  nextUndo(actor: string): Undoable | undefined {
    return this.#line(this.#undo.get(actor)?.at(-1));
  }

  nextRedo(actor: string): Undoable | undefined {
    return this.#line(this.#redo.get(actor)?.at(-1));
  }

  /**
   * This ledger's part of an act that wrote to several: the line that has to be taken back (or brought again) together with
   * the others. `nothing`: it has no part, or its part stands as it should already (a crash between two ledgers).
   * `gone`: its part was taken back and cannot be brought again, because something else was done since.
   */
  partOf(act: string, actor: string, direction: Direction): Undoable | 'nothing' | 'gone' {
    const isPart = ({ rev }: Step) => this.#lines.get(rev)?.act === act;
    const step = this.#stack(direction === UNDO ? this.#undo : this.#redo, actor).findLast(isPart);
    if (step) return this.#line(step) ?? 'nothing';
    const inForce = this.#stack(this.#undo, actor).some(isPart);
    return direction === REDO && this.knows(act) && !inForce ? 'gone' : 'nothing';
  }

  knows(act: string): boolean {
    return [...this.#lines.values()].some((line) => line.act === act);
  }

  /** Names of the commands that undo and redo would act on. */
  offer(actor: string): { undo: string | null; redo: string | null } {
    const named = (step: Step | undefined) => (step && this.#lines.has(step.rev) ? step.command : null);
    return { undo: named(this.#undo.get(actor)?.at(-1)), redo: named(this.#redo.get(actor)?.at(-1)) };
  }

  /** The name of a later change, still in force, that touched what this line touched. */
  changedSince(line: Undoable): string | undefined {
    for (const later of this.#lines.values()) {
      if (later.rev <= line.rev || this.#cancelled.has(later.rev)) continue;
      if (touchSame(later.patches, line.patches)) return later.command;
    }
    return undefined;
  }

  #line(step: Step | undefined): Undoable | undefined {
    return step && this.#lines.get(step.rev);
  }

  #stack(stacks: Map<string, Step[]>, actor: string): Step[] {
    const stack = stacks.get(actor) ?? [];
    stacks.set(actor, stack);
    return stack;
  }
}

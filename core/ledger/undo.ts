import type { Patch } from 'immer';
import { z } from 'zod';
import { Footprint } from './footprint';
import type { JournalEntry } from './ledger';
import type { UndoOffer } from './undoOffer';

export const UNDO = 'undo';
export const REDO = 'redo';
export type Direction = typeof UNDO | typeof REDO;

/** The line that says that the text, as it was issued, is in the archive. It changes nothing. */
export const ARCHIVED = 'document.archived';

/** What undo needs of a journal line. */
export type Undoable = Pick<
  JournalEntry,
  'rev' | 'at' | 'actor' | 'command' | 'patches' | 'inverse' | 'undoes' | 'act'
> & { payload?: unknown };

/** What a line of undo or redo says of the step that it is about, so that it can be understood without that step's own line. */
const aboutSchema = z.object({ step: z.number().int().min(1), command: z.string() });

/**
 * Something that a person did. Undo takes it back and redo brings it again, any number of times: it stays one step,
 * whose patches are those of the time when it was done.
 */
export interface Step {
  /** The revision at which it was done first. */
  readonly rev: number;
  readonly actor: string;
  readonly command: string;
  readonly act: string | undefined;
  readonly patches: Patch[];
  readonly inverse: Patch[];
  inForce: boolean;
  /** Revisions at which it was done, taken back, brought again …; the last of them made it stand as it does. */
  readonly lines: number[];
  /** When it came to stand as it does. */
  at: string;
  footprint?: Footprint;
}

/** Lines that nobody takes back: the birth of a workshop, and what the host keeps by itself. */
const NOT_UNDOABLE = new Set(['workshop.create', 'shelf.put', 'attribution.erase', ARCHIVED]);

/** Steps kept for undo and redo: those that were done, taken back or brought again last. Older ones stay in the journal for audit. */
export const UNDO_DEPTH = 500;
/** Lines among which these steps are looked for, however often one step went back and forth. */
export const UNDO_LINES = linesFor(UNDO_DEPTH);

/**
 * Undo history of one ledger, by actor. It is built by feeding it every line in order; after a restart the last
 * `UNDO_LINES` lines give the same result.
 *
 * A step can be undone or redone when every step that it conflicts with is in the state that it had at the step's own
 * last line. So undo and redo do not count as changes, and one person alone is never refused.
 */
export class UndoHistory {
  /** By the revision of its first line, in the order of their last lines. */
  readonly #steps = new Map<number, Step>();
  /** To which step a line belongs. */
  readonly #ofLine = new Map<number, Step>();
  readonly #undo = new Map<string, Step[]>();
  readonly #redo = new Map<string, Step[]>();
  readonly #newAt = new Map<string, string>();
  readonly #depth: number;
  #rev = 0;
  /** When a text of this workshop came into the archive last. */
  #archived = 0;

  constructor(depth = UNDO_DEPTH) {
    this.#depth = depth;
  }

  /** Steps known. */
  get size(): number {
    return this.#steps.size;
  }

  record(line: Undoable): void {
    // Across a line that was lost nothing can be said to stand as it stood.
    if (this.#rev !== 0 && line.rev !== this.#rev + 1) this.#forgetAll();
    this.#rev = line.rev;
    if (line.command === ARCHIVED) this.#archived = line.rev;
    if (!NOT_UNDOABLE.has(line.command)) this.#take(line);
    for (const step of this.#steps.values()) {
      if (this.#steps.size <= this.#depth && lastLine(step) > line.rev - linesFor(this.#depth)) break;
      this.#forget(step);
    }
  }

  /** The step that undo (or redo) would act on. */
  next(direction: Direction, actor: string): Step | undefined {
    return this.#stack(direction, actor).at(-1);
  }

  /**
   * This ledger's part of an act that wrote to several: the step that goes back (or comes again) together with the
   * others. `nothing`: it has no part, or its part stands as it should already (a crash between two ledgers).
   * `gone`: its part was taken back and cannot be brought again, because something else was done since.
   */
  partOf(act: string, actor: string, direction: Direction): Step | 'nothing' | 'gone' {
    const isPart = (step: Step) => step.act === act;
    const step = this.#stack(direction, actor).findLast(isPart);
    if (step) return step;
    const inForce = this.#stack(UNDO, actor).some(isPart);
    return direction === REDO && this.hasAct(act) && !inForce ? 'gone' : 'nothing';
  }

  hasAct(act: string): boolean {
    return [...this.#steps.values()].some((step) => step.act === act);
  }

  offer(actor: string): UndoOffer {
    const [undo, redo] = [this.next(UNDO, actor), this.next(REDO, actor)];
    const newAt = this.#newAt.get(actor);
    return {
      undo: undo?.command ?? null,
      redo: redo?.command ?? null,
      ...(undo && { undoAt: undo.at }),
      ...(redo && { redoAt: redo.at }),
      ...(newAt !== undefined && { newAt }),
    };
  }

  /** Whether taking this step back would change the status of a text that is in the archive with it. */
  isArchived(step: Step): boolean {
    return step.inForce && lastLine(step) < this.#archived && setsStatus(step);
  }

  /** The latest step that keeps this one from going back or coming again. */
  blockingStep(step: Step): Step | undefined {
    const since = lastLine(step);
    const own = footprint(step);
    const isInTheWay = (other: Footprint, inForce: boolean) =>
      own.conflictsWith(other) || (inForce && own.isLockedBy(other));
    for (const other of [...this.#steps.values()].reverse()) {
      if (lastLine(other) <= since) return undefined;
      const times = other.lines.filter((rev) => rev > since).length;
      // Gone and come again, or the other way round: it stands as it stood.
      if (times % 2 === 1 && isInTheWay(footprint(other), other.inForce)) return other;
    }
    return undefined;
  }

  #take(line: Undoable): void {
    const { actor, at, command, undoes } = line;
    const step = this.#ofLine.get(undoes ?? line.rev) ?? stepOf(line);
    step.inForce = command !== UNDO;
    step.at = at;
    step.lines.push(line.rev);
    this.#ofLine.set(line.rev, step);
    this.#steps.delete(step.rev);
    this.#steps.set(step.rev, step);
    const [undo, redo] = [this.#stack(UNDO, actor), this.#stack(REDO, actor)];
    if (undoes === undefined) {
      redo.length = 0;
      this.#newAt.set(actor, at);
    }
    remove(undo, step);
    remove(redo, step);
    (step.inForce ? undo : redo).push(step);
  }

  #forget(step: Step): void {
    this.#steps.delete(step.rev);
    for (const rev of step.lines) this.#ofLine.delete(rev);
    remove(this.#stack(UNDO, step.actor), step);
    remove(this.#stack(REDO, step.actor), step);
  }

  #forgetAll(): void {
    for (const step of [...this.#steps.values()]) this.#forget(step);
  }

  #stack(direction: Direction, actor: string): Step[] {
    const stacks = direction === UNDO ? this.#undo : this.#redo;
    const stack = stacks.get(actor) ?? [];
    stacks.set(actor, stack);
    return stack;
  }
}

/** The line that takes a step back, or brings it again. */
export function stepLine(
  step: Step,
): Pick<JournalEntry, 'command' | 'payload' | 'patches' | 'inverse' | 'undoes' | 'act'> {
  const [patches, inverse] = step.inForce ? [step.inverse, step.patches] : [step.patches, step.inverse];
  return {
    command: step.inForce ? UNDO : REDO,
    payload: { step: step.rev, command: step.command },
    patches: [...patches],
    inverse: [...inverse],
    undoes: lastLine(step),
    ...(step.act !== undefined && { act: step.act }),
  };
}

/** A step as the first line known of it tells it: its own, or, where that is too far back, one that took it back. */
function stepOf({ rev, at, actor, command, patches, inverse, undoes, act, payload }: Undoable): Step {
  const about = undoes === undefined ? undefined : aboutSchema.safeParse(payload).data;
  const back = undoes !== undefined && command === UNDO;
  return {
    rev: about?.step ?? undoes ?? rev,
    actor,
    command: about?.command ?? command,
    act,
    patches: (back ? inverse : patches) as Patch[],
    inverse: (back ? patches : inverse) as Patch[],
    inForce: !back,
    lines: [],
    at,
  };
}

function linesFor(depth: number): number {
  return 4 * depth;
}

const STATUS = ['document', 'status'];
/** Whether a step changed the status of the document, as issuing it does. */
export function setsStatus({ patches }: Pick<Step, 'patches'>): boolean {
  return patches.some(
    ({ path }) => path.length <= STATUS.length && path.every((key, index) => key === STATUS[index]),
  );
}

const lastLine = ({ lines, rev }: Step) => lines.at(-1) ?? rev;

const footprint = (step: Step) => (step.footprint ??= new Footprint(step.patches, step.inverse));

function remove(steps: Step[], step: Step): void {
  const index = steps.lastIndexOf(step);
  if (index >= 0) steps.splice(index, 1);
}

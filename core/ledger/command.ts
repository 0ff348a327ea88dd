import type { z } from 'zod';
import type { Draft } from 'immer';
import type { ClockMark } from '../model/agenda';
import type { Catalogue } from '../catalogue/catalogue';
import type { Refusal } from '../messages/refusal';
import type { Scope, States } from './ledger';

/** What a command may know of the world: all of it comes in as arguments. */
export interface CommandContext {
  /** ISO 8601 instant, UTC. */
  at: string;
  /** The same moment on the host's monotonic clock, for what is timed. */
  clock: ClockMark;
  actor: string;
  /** The revision that the change will have; unknown where nothing is journalled. */
  rev?: number;
  /** A fresh id at each call. */
  newId: () => string;
  catalogue: Catalogue;
}

/** Who may give a command: a person at the desk, or the host alone. */
export type GivenBy = 'desk' | 'host';

/**
 * A command without a base means the same on whatever stands. One that brings the work of others along (a group's) merges
 * it with what stands, and may say so.
 */
interface OnAnything {
  again: 'rerun';
  wordedOn?: 'keepsBoth';
}

/**
 * A command that is written on a wording (`base`). `refuse`: on a newer wording it is refused, with what `wordedOn` says.
 * `rerun`: it may be given on a newer wording, and `apply` keeps both.
 */
type OnAWording<S extends Scope, P> =
  | { again: 'refuse'; wordedOn: (state: States[S], payload: P) => Refusal | undefined }
  | { again: 'rerun'; wordedOn: 'keepsBoth' };

/**
 * Who may give a command, and whether it may run again on a newer state than the one its sender saw. A payload that
 * carries a `base` has to say what becomes of it; one without cannot be refused for what stands.
 */
export type Terms<S extends Scope, P> = { by: GivenBy } & (P extends { base: unknown }
  ? OnAWording<S, P>
  : OnAnything);

/**
 * A named change. Menu, keyboard, palette, button and command line run the same record. `apply` changes the
 * draft, or returns a refusal and leaves no trace. Its label for undo and audit is the message `command.<name>`.
 */
export interface Command<
  S extends Scope = Scope,
  Name extends string = string,
  P extends z.ZodType = z.ZodType,
  By extends GivenBy = GivenBy,
> {
  scope: S;
  name: Name;
  by: By;
  again: 'rerun' | 'refuse';
  /** Of a command that changes a text: why it cannot be run on the wording that stands; or both are kept. */
  wordedOn?: 'keepsBoth' | ((state: States[S], payload: z.output<P>) => Refusal | undefined) | undefined;
  payload: P;
  /** What it adds to text a person wrote is kept; what it reads of the world is in `context`. */
  apply: (draft: Draft<States[S]>, payload: z.output<P>, context: CommandContext) => Refusal | void;
}

function commandsOf<S extends Scope>(scope: S) {
  return <Name extends string, P extends z.ZodType, const T extends Terms<S, z.output<P>>>(
    name: Name,
    payload: P,
    terms: T & Terms<S, z.output<P>>,
    apply: Command<S, Name, P>['apply'],
  ): Command<S, Name, P, T['by']> => {
    // The conditional type holds what a caller gives; in here its branch cannot be known.
    const { by, again, wordedOn } = terms as Pick<Command<S, Name, P, T['by']>, 'by' | 'again' | 'wordedOn'>;
    return { scope, name, payload, by, again, wordedOn, apply };
  };
}

export const workshopCommand = commandsOf('workshop');
export const peopleCommand = commandsOf('people');
export const libraryCommand = commandsOf('library');

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

/**
 * A named change. Menu, keyboard, palette, button and command line run the same record. `apply` changes the
 * draft, or returns a refusal and leaves no trace. Its label for undo and audit is the message `command.<name>`.
 */
export interface Command<
  S extends Scope = Scope,
  Name extends string = string,
  P extends z.ZodType = z.ZodType,
> {
  scope: S;
  name: Name;
  payload: P;
  /** What it adds to text a person wrote is kept; what it reads of the world is in `context`. */
  apply: (draft: Draft<States[S]>, payload: z.output<P>, context: CommandContext) => Refusal | void;
}

function commandsOf<S extends Scope>(scope: S) {
  return <Name extends string, P extends z.ZodType>(
    name: Name,
    payload: P,
    apply: Command<S, Name, P>['apply'],
  ): Command<S, Name, P> => ({ scope, name, payload, apply });
}

export const workshopCommand = commandsOf('workshop');
export const peopleCommand = commandsOf('people');
export const libraryCommand = commandsOf('library');

import type { z } from 'zod';
import type { Draft } from 'immer';
import type { ClockMark } from '../model/agenda';
import type { Catalogue } from '../catalogue/catalogue';
import type { Refusal } from '../messages/refusal';
import type { Scope, States } from './ledger';

/** Everything that a command may know besides state and payload. */
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

/** Source of a command: a person at the desk, or only the host. */
export type CommandSource = 'desk' | 'host';

/** Rules of a command without a base: it applies to any state. */
interface WithoutBase {
  onNewerState: 'rerun';
  checkBase?: 'keepsBoth';
}

/**
 * Rules of a command with a base, when the wording is newer than it: `refuse` with the refusal of `checkBase`; `rerun`:
 * it applies and `apply` keeps both.
 */
type WithBase<S extends Scope, P> =
  | { onNewerState: 'refuse'; checkBase: (state: States[S], payload: P) => Refusal | undefined }
  | { onNewerState: 'rerun'; checkBase: 'keepsBoth' };

/**
 * Rules of a command: its source, and what happens on a newer state than the sender saw. The compiler asks for
 * `checkBase` exactly where the payload carries a `base`.
 */
export type CommandRules<S extends Scope, P> = { by: CommandSource } & (P extends { base: unknown }
  ? WithBase<S, P>
  : WithoutBase);

/**
 * A named change. Menu, keyboard, palette, button and command line run the same record. `apply` changes the
 * draft, or returns a refusal and leaves no trace. Its label for undo and audit is the message `command.<name>`.
 */
export interface Command<
  S extends Scope = Scope,
  Name extends string = string,
  P extends z.ZodType = z.ZodType,
  By extends CommandSource = CommandSource,
> {
  scope: S;
  name: Name;
  by: By;
  onNewerState: 'rerun' | 'refuse';
  /** Of a command that changes a text: why it cannot be run on the wording that stands; or both are kept. */
  checkBase?: 'keepsBoth' | ((state: States[S], payload: z.output<P>) => Refusal | undefined) | undefined;
  payload: P;
  /** What it adds to text a person wrote is kept; what it reads of the world is in `context`. */
  apply: (draft: Draft<States[S]>, payload: z.output<P>, context: CommandContext) => Refusal | void;
}

function commandsOf<S extends Scope>(scope: S) {
  return <Name extends string, P extends z.ZodType, const T extends CommandRules<S, z.output<P>>>(
    name: Name,
    payload: P,
    terms: T & CommandRules<S, z.output<P>>,
    apply: Command<S, Name, P>['apply'],
  ): Command<S, Name, P, T['by']> => {
    // The conditional type holds what a caller gives; in here its branch cannot be known.
    const { by, onNewerState, checkBase } = terms as Pick<
      Command<S, Name, P, T['by']>,
      'by' | 'onNewerState' | 'checkBase'
    >;
    return { scope, name, payload, by, onNewerState, checkBase, apply };
  };
}

export const workshopCommand = commandsOf('workshop');
export const peopleCommand = commandsOf('people');
export const libraryCommand = commandsOf('library');

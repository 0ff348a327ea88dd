import type { z } from 'zod';
import type { Command } from '../ledger/command';
import type { Scope } from '../ledger/ledger';
import { agendaCommands } from './agenda';
import { agreementCommands } from './agreement';
import { attendanceCommands } from './attendance';
import { captureCommands } from './capture';
import { changeKindCommands } from './changeKind';
import { bracketCommands } from './brackets';
import { delegationCommands } from './delegations';
import { groupCommands } from './groups';
import { handoverCommands } from './handover';
import { libraryCommands } from './library';
import { lineageCommands } from './lineage';
import { noteCommands } from './notes';
import { peopleCommands } from './people';
import { recaptureCommands } from './recapture';
import { recommendationCommands } from './recommendations';
import { restoreCommands } from './restore';
import { settingsCommands } from './settings';
import { settleCommands } from './settle';
import { speakerCommands } from './speakers';
import { subItemCommands } from './subItems';
import { turnCommands } from './turns';
import { statusCommands } from './status';
import { withoutSpeakerCommands } from './withoutSpeaker';

/** Every command there is. */
const all = [
  ...settingsCommands,
  ...statusCommands,
  ...delegationCommands,
  ...groupCommands,
  ...captureCommands,
  ...recaptureCommands,
  ...changeKindCommands,
  ...recommendationCommands,
  ...subItemCommands,
  ...lineageCommands,
  ...agreementCommands,
  ...bracketCommands,
  ...handoverCommands,
  ...settleCommands,
  ...restoreCommands,
  ...noteCommands,
  ...withoutSpeakerCommands,
  ...agendaCommands,
  ...speakerCommands,
  ...turnCommands,
  ...peopleCommands,
  ...attendanceCommands,
  ...libraryCommands,
] as const;

type All = (typeof all)[number];
export type CommandName<S extends Scope = Scope> = Extract<All, { scope: S }>['name'];
/** Commands that a person gives; the others are the host's own. */
export type DeskCommandName = Exclude<CommandName, Extract<All, { by: 'host' }>['name']>;
/** What a caller gives a command, before defaults are filled in. */
export type CommandPayload<N extends CommandName> = z.input<Extract<All, { name: N }>['payload']>;
export type CommandScope<N extends CommandName> = Extract<All, { name: N }>['scope'];

const byName: ReadonlyMap<string, All> = new Map(all.map((command) => [command.name, command]));

/** Names of all commands, for the messages that label them (`command.<name>`). */
export const COMMAND_NAMES = all.map(({ name }) => name);

export function commandNamed<S extends Scope>(scope: S, name: string): Command<S> | undefined {
  const command = byName.get(name);
  // A command found under this scope takes this scope's state; the union of all payloads cannot say so.
  return command?.scope === scope ? (command as unknown as Command<S>) : undefined;
}

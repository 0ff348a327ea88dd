import type { CommandName } from '.';

/**
 * Commands whose undo or redo a person confirms first, because other people rely on them: circulation, adoption, a
 * group's work, an imported file.
 */
const NEEDS_CONFIRMATION: ReadonlySet<string> = new Set<CommandName | 'workshop.update'>([
  'document.setStatus',
  'workshop.takeBack',
  'workshop.receive',
  'workshop.update',
  'delegation.import',
  'participant.import',
]);

export function needsConfirmation(command: string): boolean {
  return NEEDS_CONFIRMATION.has(command);
}

import type { CommandName } from '.';

/**
 * Steps that took others along, or that people outside rely on: a circulation or an adoption, a group's work taken back,
 * what a file brought. Taking one back, or bringing it again, is asked about first.
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

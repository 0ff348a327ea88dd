import { isRefusal } from '../../../core/messages/refusal';
import { recogniseColumns, type Table } from '../../../core/participants/columns';
import type { Registration } from '../../../core/participants/outcome';
import { readRegistration, type RegistrationContext } from '../../../core/participants/registration';
import { partnerDirectory } from '../../templates/read';

export const directory = partnerDirectory();

export function context(over: Partial<RegistrationContext> = {}): RegistrationContext {
  let last = 0;
  const newId = () => `n${(last += 1)}`;
  return { directory, language: 'en', delegations: [], participants: [], newId, ...over };
}

export function read(cells: Table, over: Partial<RegistrationContext> = {}): Registration {
  const registration = readRegistration(cells, recogniseColumns(cells, directory), context(over));
  if (isRefusal(registration)) throw new Error(registration.refused);
  return registration;
}

export const notes = ({ rows }: Registration) =>
  rows.flatMap(({ cells, warnings }) => [
    ...cells.flatMap(({ note }) => (note ? [note.refused] : [])),
    ...warnings.map(({ refused }) => refused),
  ]);

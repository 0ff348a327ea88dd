import { delegationName } from '../../../../core/directory/delegations';
import { fold } from '../../../../core/directory/fold';
import type { Directory } from '../../../../core/model/directory';
import type { Language } from '../../../../core/model/language';
import type { Participant } from '../../../../core/model/participation';
import type { Members } from './useNoting';
import type { DelegationPeople } from '../../../../core/participants/byDelegation';

/** The line over the days, one for each delegation, one for each of its people. */
export type Line =
  | { kind: 'days'; key: 'days' }
  | { kind: 'delegation'; key: string; group: DelegationPeople; name: string }
  | { kind: 'person'; key: string; group: DelegationPeople; person: Participant };

/** Whether a letter notes something on a line of its own: a person, or a delegation without people. */
export const isNoted = (line: Line): boolean =>
  line.kind === 'person' || (line.kind === 'delegation' && line.group.people.length === 0);

/** Whom a line is about. */
export function membersOf(line: Line): Members {
  if (line.kind === 'days') return { people: [] };
  if (line.kind === 'person') return { people: [line.person.id] };
  const { people, delegation } = line.group;
  return people.length > 0
    ? { people: people.map(({ id }) => id) }
    : { people: [], delegation: delegation?.id };
}

export const DAYS_LINE: Line = { kind: 'days', key: 'days' };

/** The lines of the grid; with words, only delegations and people of that name. A delegation without people has its own line alone. */
export function linesOf(
  groups: readonly DelegationPeople[],
  words: string,
  { language, directory, nobody }: { language: Language; directory: Directory; nobody: string },
): Line[] {
  const wanted = fold(words);
  return groups.flatMap((group): Line[] => {
    const { delegation, people } = group;
    const name = delegation ? delegationName(delegation, language, directory) : nobody;
    if (!delegation && people.length === 0) return [];
    const whole = fold(name).includes(wanted);
    const shown = whole ? people : people.filter((person) => fold(person.name).includes(wanted));
    if (!whole && shown.length === 0) return [];
    return [
      { kind: 'delegation', key: `delegation:${delegation?.id ?? ''}`, group, name },
      ...shown.map((person): Line => ({ kind: 'person', key: person.id, group, person })),
    ];
  });
}

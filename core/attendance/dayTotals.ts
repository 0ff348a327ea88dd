import type { Participant, People } from '../model/participation';
import type { DelegationPeople } from '../participants/byDelegation';
import { notedOn, type Noted } from './noted';

/** What was noted of delegations themselves, by their id. */
export type DelegationsNoted = NonNullable<People['delegations']>;

/**
 * Attendance of a day. A delegation is present when one of its people is, or when it was noted itself. Heads that were
 * counted stand for people who have no name; of one without persons and without a count, nothing is added to them.
 */
export interface DayTotals extends Record<Noted, number> {
  people: number;
  delegationsPresent: number;
}

export function dayTotals(
  groups: readonly DelegationPeople[],
  day: string,
  delegations: DelegationsNoted = {},
): DayTotals {
  const totals: DayTotals = { people: 0, present: 0, absent: 0, notNoted: 0, delegationsPresent: 0 };
  for (const { delegation, people } of groups) {
    for (const person of people) {
      totals.people += 1;
      totals[notedOn(person, day)] += 1;
    }
    if (!delegation) continue;
    const noted = delegationOn(delegations, delegation.id, day);
    totals.people += Math.max(0, countOn(delegations, delegation.id, day) - people.length);
    totals.present += Math.max(0, countOn(delegations, delegation.id, day) - presentOf(people, day));
    if (people.length === 0 && noted !== 'present') totals[noted] += 1;
    if (noted === 'present' || presentOf(people, day) > 0) totals.delegationsPresent += 1;
  }
  return totals;
}

export function presentOf(people: readonly Participant[], day: string): number {
  return people.filter((person) => notedOn(person, day) === 'present').length;
}

/** What was noted of a delegation itself. */
export function delegationOn(delegations: DelegationsNoted, id: string, day: string): Noted {
  const days = delegations[id];
  return days ? notedOn(days, day) : 'notNoted';
}

/** Heads of a delegation that were counted on a day; 0 when nobody counted. */
export function countOn(delegations: DelegationsNoted, id: string, day: string): number {
  return delegations[id]?.counts?.[day] ?? 0;
}

/** People of a delegation who have no name: those counted on its fullest day beyond the named ones. */
export function notNamed(delegations: DelegationsNoted, { delegation, people }: DelegationPeople): number {
  const counts = Object.values(delegations[delegation?.id ?? '']?.counts ?? {});
  return Math.max(0, Math.max(0, ...counts) - people.length);
}

/** Whether a delegation itself was noted present on a day at least. */
export function wasThere(delegations: DelegationsNoted, id: string): boolean {
  return (delegations[id]?.attendance.length ?? 0) > 0;
}

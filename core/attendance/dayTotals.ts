import type { Participant } from '../model/participation';
import type { DelegationPeople } from '../participants/byDelegation';
import { notedOn, type Noted } from './noted';

/** Attendance of a day. A delegation is present when one of its people is. */
export interface DayTotals extends Record<Noted, number> {
  people: number;
  delegationsPresent: number;
}

export function dayTotals(groups: readonly DelegationPeople[], day: string): DayTotals {
  const totals: DayTotals = { people: 0, present: 0, absent: 0, notNoted: 0, delegationsPresent: 0 };
  for (const { delegation, people } of groups) {
    for (const person of people) {
      totals.people += 1;
      totals[notedOn(person, day)] += 1;
    }
    if (delegation && presentOf(people, day) > 0) totals.delegationsPresent += 1;
  }
  return totals;
}

export function presentOf(people: readonly Participant[], day: string): number {
  return people.filter((person) => notedOn(person, day) === 'present').length;
}

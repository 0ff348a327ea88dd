import type { Participant } from '../model/participation';

export const NOTED = ['present', 'absent', 'notNoted'] as const;
/** A person's attendance on a day; "absent" only if somebody noted it. */
export type Noted = (typeof NOTED)[number];

type Days = Pick<Participant, 'attendance' | 'absences'>;

export function notedOn({ attendance, absences }: Days, day: string): Noted {
  if (attendance.includes(day)) return 'present';
  return absences?.includes(day) ? 'absent' : 'notNoted';
}

/** Notes a person's day in place; a day stands in one list at most, both kept in order. */
export function noteDay(person: Days, day: string, noted: Noted): void {
  if (notedOn(person, day) === noted) return;
  const others = (days: readonly string[] = []) => days.filter((each) => each !== day);
  const withDay = (days: readonly string[] = []) => [...others(days), day].sort();
  person.attendance = noted === 'present' ? withDay(person.attendance) : others(person.attendance);
  const absences = noted === 'absent' ? withDay(person.absences) : others(person.absences);
  if (absences.length > 0) person.absences = absences;
  else delete person.absences;
}

/** The next value that the key sets: present, absent, not noted. */
export function nextNoted(noted: Noted): Noted {
  const round: Record<Noted, Noted> = { notNoted: 'present', present: 'absent', absent: 'notNoted' };
  return round[noted];
}

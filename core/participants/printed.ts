import type { Participant } from '../model/participation';

/** "Ms Mariam Traoré". */
export function titledName({ title, name }: Pick<Participant, 'title' | 'name'>): string {
  return [title, name].filter(Boolean).join(' ');
}

/** "Director, Border police": the function and the institution, whatever of them is known. */
export function officeOf(person: Pick<Participant, 'function' | 'institution'>): string {
  return [person.function, person.institution].filter(Boolean).join(', ');
}

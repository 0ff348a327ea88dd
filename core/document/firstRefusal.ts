import type { Refusal } from '../messages/refusal';

/** The first of several reasons: it names all numbers or fields of its kind. Throws where there is none. */
export function firstRefusal([refusal]: readonly Refusal[]): Refusal {
  if (!refusal) throw new Error('a refusal without a reason');
  return refusal;
}

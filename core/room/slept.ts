import type { Sleep } from '../time/sleep';

/** The computer slept while somebody had the floor: the chair says whether it counts. */
export interface Slept extends Sleep {
  id: string;
  workshop: string;
  item: string;
  turn: string;
}

/** The sleeps with one more; of the same turn, and measured alike, they are added up. */
export function withSleep(known: readonly Slept[], more: Slept): Slept[] {
  const same = known.find(({ turn, counted }) => turn === more.turn && counted === more.counted);
  if (!same) return [...known, more];
  return known.map((each) => (each === same ? { ...same, ms: same.ms + more.ms } : each));
}

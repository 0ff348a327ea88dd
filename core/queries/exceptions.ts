import type { Recommendation } from '../model/recommendation';

type Said = Pick<Recommendation, 'positions' | 'reservations'>;

/** Who objects, by delegation id. */
export function whoObjects({ positions }: Pick<Recommendation, 'positions'>): string[] {
  return Object.keys(positions).filter((id) => positions[id] === 'objects');
}

/** Who reserves: with an open reservation, or by a position that was not put in words; a lifted one counts no more. */
export function whoReserves({ positions, reservations }: Said): string[] {
  const open = reservations.filter(({ state }) => state === 'open').map(({ delegation }) => delegation);
  const worded = new Set(reservations.map(({ delegation }) => delegation));
  const wordless = Object.keys(positions).filter((id) => positions[id] === 'reserves' && !worded.has(id));
  return [...new Set([...open, ...wordless])];
}

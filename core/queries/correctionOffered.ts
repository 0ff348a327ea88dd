import type { HouseStyle } from '../model/houseStyle';
import type { Correction } from '../model/workshop';

/** What a style numbers its corrections with that says nothing of it: the United Nations' way. */
const PATTERN = 'Corr.%';

/** The number of the next correction as the house style writes it, for a person to confirm. */
export function correctionOffered(
  style: Pick<HouseStyle, 'correctionNumber'> | undefined,
  last: Pick<Correction, 'number'> | undefined,
): string {
  const known = Number(/(\d+)\D*$/.exec(last?.number ?? '')?.[1] ?? 0);
  return (style?.correctionNumber ?? PATTERN).replace('%', () => String(known + 1));
}

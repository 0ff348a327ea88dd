import { BELONGINGS } from '../model/belongings';
import type { JournalEntry } from './ledger';

type Line = Pick<JournalEntry, 'patches' | 'inverse'>;

/** The recommendations that a line is about because it adds or takes away something that belongs to them. */
export function ownersIn({ patches, inverse }: Line): string[] {
  const owners = [...patches, ...inverse].flatMap(({ path, value }) => {
    const isBelonging = path.length === 2 && BELONGINGS.some((collection) => collection === path[0]);
    return isBelonging ? ownerIn(value) : [];
  });
  return [...new Set(owners)];
}

function ownerIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null || !('recommendation' in value)) return [];
  return typeof value.recommendation === 'string' ? [value.recommendation] : [];
}

import { AttributionEraser, interventionsOf } from '../../core/erasing/eraseAttribution';
import { erasedBetween } from '../../core/erasing/erasedBetween';
import { nameEraser } from '../../core/erasing/eraseNames';
import type { Workshop } from '../../core/model/workshop';
import { attributionErasedSince, type AttributionErasure } from '../../workspace/erasing/attributionErasures';
import { erasedAt } from '../../workspace/erasing/erasedMark';

/** What was erased from a workshop here since a copy of it was made. */
export interface ErasedSince {
  people: boolean;
  attribution: AttributionErasure[];
}

/** @param folder of the workshop's ledger */
export async function erasedSince(folder: string, since: string): Promise<ErasedSince> {
  return {
    people: ((await erasedAt(folder)) ?? '') >= since,
    attribution: await attributionErasedSince(folder, since),
  };
}

export const isNothingErased = ({ people, attribution }: ErasedSince) => !people && attribution.length === 0;

/**
 * Copies of a workshop from before an erasing, without what was erased. Names of people are those that stand in `before`,
 * the copy as it was made, where our own record of that moment (`ours`) has them erased.
 */
export function withoutErased(
  copies: readonly Workshop[],
  { people, attribution }: ErasedSince,
  ours: Workshop | undefined,
  before: Workshop | undefined,
): Workshop[] {
  const nameless = copies.map((copy) => attribution.reduce(withoutAttribution, copy));
  if (!people || !ours || !before) return nameless;
  const names = [...erasedBetween(ours, before)];
  const erase = nameEraser({ inTexts: names, asDelegations: names });
  // Structure, ids and keys stay: what comes out is what went in, with other texts.
  return nameless.map((copy) => erase(copy) as Workshop);
}

function withoutAttribution(workshop: Workshop, { whose }: AttributionErasure): Workshop {
  const interventions = new Set<string>();
  if (whose !== 'all') interventionsOf(workshop, new Set(whose), interventions);
  return new AttributionEraser(whose, interventions).state(workshop);
}

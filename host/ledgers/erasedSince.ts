import { isAttributed, withoutAttribution } from '../../core/erasing/eraseAttribution';
import { erasedBetween } from '../../core/erasing/erasedBetween';
import { nameEraser } from '../../core/erasing/eraseNames';
import type { Workshop } from '../../core/model/workshop';
import { attributionErased, type AttributionErasure } from '../../workspace/erasing/attributionErasures';
import { erasedAt } from '../../workspace/erasing/erasedMark';

/** Erasures in a workshop since a copy of it was made. */
export interface ErasedSince {
  people: boolean;
  attribution: AttributionErasure[];
}

/**
 * What was erased from a workshop here since a copy of it went out: by the time, or because our own record of that moment
 * (`ours`) is without what the copy has, since clocks are set back.
 * @param folder of the workshop's ledger
 */
export async function erasedSince(
  folder: string,
  wentOut: string,
  ours: Workshop | undefined,
  copy: Workshop,
): Promise<ErasedSince> {
  const at = await erasedAt(folder);
  return {
    people: at !== undefined && (at >= wentOut || erasedBetween(ours, copy).size > 0),
    attribution: (await attributionErased(folder)).filter(
      (each) =>
        each.at >= wentOut ||
        (ours !== undefined && isAttributed(copy, each.whose) && !isAttributed(ours, each.whose)),
    ),
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
  const nameless = copies.map((copy) =>
    attribution.reduce((known, { whose }) => withoutAttribution(known, whose), copy),
  );
  if (!people || !ours || !before) return nameless;
  const names = [...erasedBetween(ours, before)];
  const erase = nameEraser({ inTexts: names, asDelegations: names });
  // Structure, ids and keys stay: what comes out is what went in, with other texts.
  return nameless.map((copy) => erase(copy) as Workshop);
}

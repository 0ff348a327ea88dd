import type { Recommendation } from '../model/recommendation';
import { asFarAsAgreed, type Table } from '../queries/agreeable';
import type { Adjust } from './mergeThings';
import { same } from './same';

/** What two sides make of one recommendation: it stays in the document, and is agreed only if both together let it be. */
export const mergedRecommendation =
  (table: Table): Adjust<Recommendation> =>
  (sides, keep) => {
    const { base, mine, theirs } = sides;
    const result = keepInDocument(sides, keep);
    const state = asFarAsAgreed(result, table);
    if (state === result.state) return result;
    keep(['recommendations', mine.id, 'state'], theirs.state, base.state);
    return { ...result, state };
  };

/**
 * Keeps a recommendation in the document if one side removed it (or merged it into another) and the other rewrote it.
 */
const keepInDocument: Adjust<Recommendation> = ({ base, mine, theirs, merged }, keep) => {
  const rewritten = (side: Recommendation) => !same([side.text, side.subItems], [base.text, base.subItems]);
  let result = merged;
  if (!base.deleted && mine.deleted !== theirs.deleted && rewritten(mine.deleted ? theirs : mine)) {
    result = { ...result, deleted: false };
    if (theirs.deleted) keep(['recommendations', mine.id], null, base);
    else keep(['recommendations', mine.id, 'deleted'], false, base.deleted);
  }
  const isMerged = (side: Recommendation) => side.state === 'merged';
  if (!isMerged(base) && isMerged(mine) !== isMerged(theirs) && rewritten(isMerged(mine) ? theirs : mine)) {
    const other = isMerged(mine) ? theirs : mine;
    result = { ...result, state: other.state };
    keep(['recommendations', mine.id, 'state'], theirs.state, base.state);
  }
  return result;
};

import type { Recommendation } from '../model/recommendation';
import type { Adjust } from './mergeThings';
import { same } from './same';

/**
 * Keeps a recommendation in the document if one side removed it (or merged it into another) and the other rewrote it.
 */
export const keepInDocument: Adjust<Recommendation> = ({ base, mine, theirs, merged }, keep) => {
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

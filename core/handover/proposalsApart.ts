import type { Proposal } from '../model/proposal';
import { asPutForward, proposalsIn, type HoldingProposals } from '../queries/proposalRecords';
import { same } from './same';

/** The workshop with every proposal as a record of its own, as copies of it are compared and merged. */
export function proposalsApart<W extends HoldingProposals>(workshop: W): W {
  const recommendations = Object.entries(workshop.recommendations).map(([id, { putForward, ...rest }]) => [
    id,
    putForward ? rest : workshop.recommendations[id],
  ]);
  return {
    ...workshop,
    recommendations: Object.fromEntries(recommendations),
    proposals: proposalsIn(workshop),
  };
}

/**
 * The reverse of `proposalsApart`: each proposal stands with the recommendation of its id, if there is one, and where it
 * stood apart `before` it still does. What did not change is the same object as before.
 */
export function proposalsTogether<W extends HoldingProposals>(apart: W, before: HoldingProposals): W {
  const recommendations = { ...apart.recommendations };
  const proposals: Record<string, Proposal> = {};
  for (const [id, proposal] of Object.entries(apart.proposals)) {
    const item = recommendations[id];
    if (item && !Object.hasOwn(before.proposals, id))
      recommendations[id] = { ...item, putForward: asPutForward(proposal) };
    else proposals[id] = proposal;
  }
  return {
    ...apart,
    recommendations: unchanged(recommendations, before.recommendations),
    proposals: unchanged(proposals, before.proposals),
  };
}

function unchanged<T extends Record<string, unknown>>(now: T, before: T): T {
  const ids = Object.keys(now);
  const kept = Object.fromEntries(ids.map((id) => [id, same(before[id], now[id]) ? before[id] : now[id]]));
  const isSame = ids.length === Object.keys(before).length && ids.every((id) => kept[id] === before[id]);
  return isSame ? before : (kept as T);
}

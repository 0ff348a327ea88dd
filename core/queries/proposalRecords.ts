import { LANGUAGES } from '../model/language';
import type { Proposal, ProposalOrigin, PutForward } from '../model/proposal';
import type { Recommendation } from '../model/recommendation';
import type { Text } from '../model/text';
import type { Workshop } from '../model/workshop';

/** The parts of a workshop in which proposals stand. */
export type HoldingProposals = Pick<Workshop, 'recommendations' | 'proposals'>;

/** The proposal that has this id, whether it stands with its recommendation or apart from it. */
export function proposalIn(
  { recommendations, proposals }: HoldingProposals,
  id: string,
): Proposal | undefined {
  const recommendation = recommendations[id];
  return (recommendation && ownProposal(recommendation)) ?? proposals[id];
}

/** The proposal that stands with a recommendation. */
export function ownProposal({
  id,
  putForward,
  capturedAt,
  capturedBy,
}: Recommendation): Proposal | undefined {
  return putForward && { id, ...putForward, capturedAt, capturedBy };
}

/** All proposals of a workshop by their id. */
export function proposalsIn({ recommendations, proposals }: HoldingProposals): Record<string, Proposal> {
  const all: Record<string, Proposal> = { ...proposals };
  for (const recommendation of Object.values(recommendations)) {
    const own = ownProposal(recommendation);
    if (own) all[own.id] = own;
  }
  return all;
}

/** What was put forward, as it stands with its recommendation. */
export function asPutForward({
  id: _id,
  capturedAt: _at,
  capturedBy: _by,
  ...putForward
}: Proposal): PutForward {
  return putForward;
}

/** What a recommendation was put forward as, with this number. */
export function putForwardAs(
  { text, subItems, proposers }: Pick<Recommendation, 'text' | 'subItems' | 'proposers'>,
  number: number,
  origin: ProposalOrigin,
): PutForward {
  return { number, text: firstWordings(text), subItems, proposers, origin };
}

/** Wordings of what was put forward are no versions of anything: each is the first. */
function firstWordings(text: Text): Text {
  const worded: Text = {};
  for (const language of LANGUAGES) {
    const nodes = text[language]?.nodes;
    if (nodes) worded[language] = { nodes, rev: 1 };
  }
  return worded;
}

import { current, original, type Draft } from 'immer';
import { same } from '../handover/same';
import { stateBefore } from '../ledger/immer';
import type { Language } from '../model/language';
import type { ProposalOrigin, PutForward } from '../model/proposal';
import type { Recommendation } from '../model/recommendation';
import type { SubItem } from '../model/subItem';
import type { Text } from '../model/text';
import type { Workshop } from '../model/workshop';
import { ownProposal, putForwardAs } from '../queries/proposalRecords';
import { highestNumber } from '../queries/survey';

/** How a proposal comes in: `ahead` of it so many others in the same step. */
export interface ComingIn {
  by: ProposalOrigin['by'];
  ahead?: number;
}

/**
 * Keeps with a new recommendation what it was captured as. One that is known already stays as it was put forward.
 * Kept there and not as a record apart, so that a capture touches one collection alone.
 */
export function putForward(
  draft: Draft<Workshop>,
  recommendation: Recommendation,
  { by, ahead = 0 }: ComingIn,
): Recommendation {
  const { id, agendaItem, proposers } = recommendation;
  const before = stateBefore(draft);
  if (before.proposals[id]) return recommendation;
  const turns = agendaItem === undefined ? {} : (before.agenda[agendaItem]?.turns ?? {});
  const turn = Object.values(turns).find(
    ({ state, delegation }) => state === 'speaking' && proposers.includes(delegation),
  );
  const origin = {
    by,
    ...(agendaItem !== undefined && { agendaItem }),
    ...(turn && { turn: turn.id }),
  };
  const number = highestNumber(before) + 1 + ahead;
  return { ...recommendation, putForward: putForwardAs(recommendation, number, origin) };
}

/** The proposal that has this id, where it is kept: with its recommendation, or apart. */
export function keptProposal(draft: Draft<Workshop>, id: string): Draft<PutForward> | undefined {
  return draft.recommendations[id]?.putForward ?? draft.proposals[id];
}

/** The proposal that a recommendation shows and nobody has drafted on: every wording of it stands as it was put forward. */
export function undrafted(draft: Draft<Workshop>, recommendation: Draft<Recommendation>) {
  const { id, from, text, state, subItems } = recommendation;
  const proposal = keptProposal(draft, id);
  if (!proposal || from.length !== 1 || from[0] !== id || state === 'merged') return undefined;
  const stands = Object.entries(current(proposal).text).every(([language, { nodes }]) =>
    same(nodes, text[language as Language]?.nodes),
  );
  return stands && same(proposal.subItems.map(wordsOf), subItems.map(wordsOf)) ? proposal : undefined;
}

const wordsOf = ({ id, text }: SubItem) => [
  id,
  Object.entries(text).map(([language, { nodes }]) => [language, nodes]),
];

/**
 * Writes a mended capture into its proposal, since what was mistyped was not what was proposed. `mending` is what
 * `undrafted` answered before the mend.
 */
export function mendProposal(
  mending: Draft<PutForward> | undefined,
  recommendation: Draft<Recommendation>,
  was: { proposers: readonly string[]; language: Language; into?: Language | undefined },
): void {
  if (!mending) return;
  const moved = (language: Language) => (language === was.language ? (was.into ?? language) : language);
  const { text, subItems, proposers } = current(recommendation);
  const worded: Text = {};
  for (const language of (Object.keys(mending.text) as Language[]).map(moved)) {
    const wording = text[language];
    if (wording) worded[language] = { nodes: wording.nodes, rev: 1 };
  }
  if (!same(current(mending).text, worded)) mending.text = worded;
  if (!same(current(mending).subItems, subItems)) mending.subItems = subItems;
  if (same(mending.proposers, was.proposers) && !same(mending.proposers, proposers))
    mending.proposers = [...proposers];
}

/** Who proposed, where nobody was named when it was captured. Once named, it stays as it was put forward. */
export function nameProposers(draft: Draft<Workshop>, recommendation: Draft<Recommendation>): void {
  const { id, from } = recommendation;
  const proposal = from.length === 1 && from[0] === id ? keptProposal(draft, id) : undefined;
  if (proposal?.proposers.length === 0) proposal.proposers = [...recommendation.proposers];
}

/** Keeps the proposal of a recommendation that is taken out of the draft: what was put forward was put forward. */
export function leaveProposal(draft: Draft<Workshop>, recommendation: Recommendation): void {
  const proposal = ownProposal(recommendation);
  if (proposal) draft.proposals[proposal.id] = proposal;
}

/** Takes away the record of what turned out to be no proposal, unless another recommendation came from it too. */
export function wasNoProposal(draft: Draft<Workshop>, recommendation: Recommendation): void {
  const { id } = recommendation;
  const others = Object.values(original(draft.recommendations) ?? {});
  if (others.some((other) => other.id !== id && other.from.includes(id)))
    leaveProposal(draft, recommendation);
  else delete draft.proposals[id];
}

import { current, original, type Draft } from 'immer';
import { same } from '../handover/same';
import type { Language } from '../model/language';
import { nextNumber, proposalOf, type ProposalOrigin } from '../model/proposal';
import type { Recommendation } from '../model/recommendation';
import type { Text } from '../model/text';
import type { Workshop } from '../model/workshop';

/** How a proposal comes in: `ahead` of it so many others in the same step. */
export interface ComingIn {
  by: ProposalOrigin['by'];
  ahead?: number;
}

/** Keeps what a new recommendation was captured as. One that is known already stays as it was put forward. */
export function putForward(
  draft: Draft<Workshop>,
  recommendation: Recommendation,
  { by, ahead = 0 }: ComingIn,
): void {
  const { id, agendaItem, proposers } = recommendation;
  if (draft.proposals[id]) return;
  const turns = agendaItem === undefined ? {} : (draft.agenda[agendaItem]?.turns ?? {});
  const turn = Object.values(turns).find(
    ({ state, delegation }) => state === 'speaking' && proposers.includes(delegation),
  );
  const origin = {
    by,
    ...(agendaItem !== undefined && { agendaItem }),
    ...(turn && { turn: turn.id }),
  };
  const number = nextNumber(original(draft.proposals) ?? {}) + ahead;
  draft.proposals[id] = proposalOf(recommendation, number, origin);
}

/** The proposal that a recommendation shows and nobody has drafted on: every wording of it stands as it was put forward. */
export function undrafted(draft: Draft<Workshop>, recommendation: Draft<Recommendation>) {
  const proposal = draft.proposals[recommendation.id];
  const { from, text, state, subItems } = recommendation;
  if (!proposal || from.length !== 1 || from[0] !== proposal.id || state === 'merged') return undefined;
  const stands = Object.entries(current(proposal).text).every(([language, { nodes }]) =>
    same(nodes, text[language as Language]?.nodes),
  );
  return stands && same(proposal.subItems.map(wordsOf), subItems.map(wordsOf)) ? proposal : undefined;
}

const wordsOf = ({ id, text }: { id: string; text: Text }) => [
  id,
  Object.entries(text).map(([language, { nodes }]) => [language, nodes]),
];

/**
 * Writes a mended capture into its proposal, since what was mistyped was not what was proposed. `mending` is what
 * `undrafted` answered before the mend.
 */
export function mendProposal(
  mending: Draft<Workshop>['proposals'][string] | undefined,
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
  const [only, ...others] = recommendation.from;
  const proposal = only === undefined || others.length > 0 ? undefined : draft.proposals[only];
  if (proposal?.id === recommendation.id && proposal.proposers.length === 0)
    proposal.proposers = [...recommendation.proposers];
}

/** Takes away the record of what turned out to be no proposal, unless another recommendation came from it too. */
export function wasNoProposal(draft: Draft<Workshop>, id: string): void {
  const others = Object.values(original(draft.recommendations) ?? {});
  if (!others.some((other) => other.id !== id && other.from.includes(id))) delete draft.proposals[id];
}

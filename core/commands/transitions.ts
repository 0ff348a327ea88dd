import { refuse, type Refusal } from '../messages/refusal';
import type { RecommendationState } from '../model/recommendation';
import { notAgreeable, type Agreeable, type Table } from '../queries/agreeable';

/** The transitions a chair would expect. A merged recommendation comes back only by undoing the merge. */
const NEXT: Record<RecommendationState, readonly RecommendationState[]> = {
  proposed: ['underDiscussion', 'agreed', 'agreedWithReservations', 'deferred', 'withdrawn'],
  underDiscussion: ['proposed', 'agreed', 'agreedWithReservations', 'deferred', 'withdrawn'],
  agreed: ['underDiscussion', 'agreedWithReservations', 'withdrawn'],
  agreedWithReservations: ['underDiscussion', 'agreed', 'withdrawn'],
  deferred: ['proposed', 'underDiscussion', 'withdrawn'],
  withdrawn: ['proposed', 'underDiscussion'],
  merged: [],
};

/** Why a recommendation cannot go to that state now; undefined when it can. */
export function whyNot(
  recommendation: Agreeable,
  to: RecommendationState,
  table: Table,
): Refusal | undefined {
  const { state } = recommendation;
  if (state === to) return undefined;
  if (!NEXT[state].includes(to)) return refuse('state.transition', { from: state, to });
  return notAgreeable(recommendation, to, table);
}

/** The states a recommendation can go to from here, in the order a chair would meet them. */
export function nextStates(from: RecommendationState): readonly RecommendationState[] {
  return NEXT[from];
}

/** Words that are disputed again are not agreed. */
export function reopened(state: RecommendationState): RecommendationState {
  return state === 'agreed' || state === 'agreedWithReservations' ? 'underDiscussion' : state;
}

import { refuse, type Refusal } from '../messages/refusal';
import type { Recommendation, RecommendationState } from '../model/recommendation';
import { bracketsIn } from '../text/brackets';

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

type Agreeable = Pick<Recommendation, 'state' | 'text' | 'reservations'>;

/** Why a recommendation cannot go to that state now; undefined when it can. */
export function whyNot(
  { state, text, reservations }: Agreeable,
  to: RecommendationState,
): Refusal | undefined {
  if (state === to) return undefined;
  if (!NEXT[state].includes(to)) return refuse('state.transition', { from: state, to });
  if (to !== 'agreed' && to !== 'agreedWithReservations') return undefined;
  const brackets = bracketsIn(text);
  if (brackets > 0) return refuse('state.bracketsLeft', { count: brackets });
  const open = reservations.filter((reservation) => reservation.state === 'open').length;
  return to === 'agreed' && open > 0 ? refuse('state.reservationsOpen', { count: open }) : undefined;
}

/** The states a recommendation can go to from here, in the order a chair would meet them. */
export function nextStates(from: RecommendationState): readonly RecommendationState[] {
  return NEXT[from];
}

/** Words that are disputed again are not agreed. */
export function reopened(state: RecommendationState): RecommendationState {
  return state === 'agreed' || state === 'agreedWithReservations' ? 'underDiscussion' : state;
}

import type { RecommendationState } from '../model/recommendation';

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

export function mayBecome(from: RecommendationState, to: RecommendationState): boolean {
  return from === to || NEXT[from].includes(to);
}

/** The states a recommendation can go to from here, in the order a chair would meet them. */
export function nextStates(from: RecommendationState): readonly RecommendationState[] {
  return NEXT[from];
}

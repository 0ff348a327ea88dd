/** The states of a recommendation. */
export const states = {
  proposed: 'Proposed',
  underDiscussion: 'Under discussion',
  agreed: 'Agreed',
  agreedWithReservations: 'Agreed with reservations',
  deferred: 'Deferred',
  withdrawn: 'Withdrawn',
  merged: 'Merged into another',
} as const;

/** The room-safe desk. */
export const roomSafe = {
  deskSeen:
    'This window is on the room’s display, or duplicated there: nothing private is shown on it. “End room-safe” shows it again.',
  badge: 'Room-safe desk',
  badgeText: 'Notes, proposers, positions, reservations and people are not shown.',
  end: 'End room-safe',
  keptBack: 'Not shown on a room-safe desk.',
  keptBackTitle: 'Not shown on a room-safe desk',
  keptBackText: 'The projector may be showing this desk. People, their functions and contacts are not shown.',
  capture: 'What you type in this line is on the desk for all to see, the delegation too.',
} as const;

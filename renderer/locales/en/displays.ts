/** The displays of this computer, and the room's window among them. */
export const displays = {
  title: 'Display of the room',
  unnamed: 'Display',
  one: 'Only one display was found. A projector that duplicates it shows everything on this desk to the room.',
  unknown:
    'A browser cannot tell whether the projector duplicates this desk. If it does, the room sees everything here.',
  understood: 'Understood',
  away: 'The room’s display {{display}} was unplugged. The room is on Hold and its window is hidden; it comes back when the display does.',
  plugged: 'A second display was found: {{display}}.',
  showOn: 'Show the room on {{display}}',
  showHere: 'Show the room’s window here',
  states: {
    closed: 'The room’s window is not open.',
    full: 'The room’s window fills {{display}}.',
    loose: 'The room’s window stands on this display.',
    away: 'The room’s window is hidden until {{display}} is plugged in again.',
  },
} as const;

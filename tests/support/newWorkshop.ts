/** The input of a person for a new workshop. */
export const NEW_WORKSHOP = {
  title: 'Return and readmission',
  language: 'en',
  style: 'forum-recommendations',
  startsOn: '2026-03-01',
  endsOn: '2026-03-02',
  place: 'Rabat',
  timeZone: 'Africa/Casablanca',
} as const;

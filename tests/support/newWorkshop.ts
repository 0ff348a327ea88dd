import type { NewWorkshop } from '../../core/workshops/create';

/** The input of a person for a new workshop. */
export const NEW_WORKSHOP: NewWorkshop = {
  title: { en: 'Return and readmission' },
  languages: ['en'],
  style: 'forum-recommendations',
  startsOn: '2026-03-01',
  endsOn: '2026-03-02',
  place: 'Rabat',
  timeZone: 'Africa/Casablanca',
};

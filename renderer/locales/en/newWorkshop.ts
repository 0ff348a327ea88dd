/** The dialog that begins a workshop. */
export const newWorkshop = {
  title: 'New workshop',
  name: 'Title of the meeting',
  namePlaceholder: 'Workshop on the fight against migrant smuggling',
  nameFirst: 'Type the title first.',
  place: 'Place',
  day: 'First day',
  create: 'Create and prepare',
} as const;

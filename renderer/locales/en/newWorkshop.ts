/** The dialog that begins a workshop. */
export const newWorkshop = {
  title: 'New workshop',
  name: 'Title of the meeting',
  namePlaceholder: 'Workshop on the fight against migrant smuggling',
  nameFirst: 'Type the title first.',
  place: 'Place',
  day: 'First day',
  lastDay: 'Last day',
  zoneOfPlace: 'From the place, {{place}}. Change it here if the meeting keeps another time.',
  zoneOfSeveral: 'The place may mean several zones. This is the one of this computer.',
  zoneOfComputer: 'The zone of this computer; a known place offers its own.',
  after: 'Goes on from',
  afterNone: 'No earlier meeting',
  afterText:
    'Its delegations, headings, attribution and standard texts come along; its languages, plan and style are offered here. Nothing that was said comes along.',
  create: 'Create and prepare',
} as const;

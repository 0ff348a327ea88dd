/** Mapping to the places of a plan. */
export const mapping = {
  notEntered: 'official wording not entered',
  notOfficial: '(not the official wording)',
  search: 'Search the plan',
  searchHint: 'Words, or a number: 17, o7',
  places: 'Places of the plan',
  mapped: 'Mapped to',
  suggested: 'Near in words, to look at',
  nothing: 'Nothing in the plan has these words.',
  roles: { primary: 'primary', secondary: 'secondary' },
  cited: 'referred to',
  remove: 'Remove {{place}}',
  unmapped: 'Not mapped yet.',
  byHeading: 'Not mapped itself; its heading refers to {{places}}.',
  noReference: 'No reference: no line is printed.',
  keys: '↓ and Enter: primary, then secondary, then not at all.',
  keysHeading: '↓ and Enter: referred to, or not.',
} as const;

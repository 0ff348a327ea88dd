/** Lists of people to print: the signature sheet, the list of participants. */
export const peopleLists = {
  title: 'Lists to print',
  text: 'For the entrance and for the annex: in Word, as a page or on paper.',
  signatures: 'Signature sheet',
  participants: 'List of participants',
  languages: 'Language',
  both: '{{first}} and {{second}}',
  days: 'Days to sign for',
  columns: 'Columns to sign in',
  perDay: 'One per day',
  perHalf: 'Morning and afternoon',
  blankLines: 'Empty lines for late arrivals',
  order: 'Delegations',
  entered: 'As entered',
  alphabetical: 'In alphabetical order',
  contents: 'What it prints',
  contacts: 'E-mail addresses and telephone numbers too',
  presentOnly: 'Only those noted present',
  personal: 'This file contains personal data',
  personalText_one:
    'It names {{count}} person and leaves the people file, so erasing people here does not erase it.',
  personalText_other:
    'It names {{count}} people and leaves the people file, so erasing people here does not erase it.',
  until: 'These people are to be kept until {{day}}: delete the copies by then too.',
  word: 'Export to Word',
  print: 'Print',
} as const;

/** What reading a registration list says about its rows and cells. */
export const registrationEn = {
  'registration.noNames': 'No column of this list holds names. Say which one does, and read it again.',
  'registration.tooManyRows':
    'This list has more than {limit} rows: nothing was read. Split it, or check that it is the right file.',
  'registration.noName': 'This row names nobody. Add the name in the list, or leave the row out.',
  'registration.tooLong': 'A cell has {length} characters; {limit} is the most. Shorten it in the list.',
  'registration.otherDelegation': '“{text}” was taken for {taken}; it could also mean {others}.',
  'registration.unsureDelegation':
    '“{text}” could be {candidates}: it was kept as a free entry. Pick the right one if it is among them.',
  'registration.freeDelegation': '“{text}” is not in the directory: it was kept as a free entry.',
  'registration.filledDown': 'No delegation in this row: “{text}” was taken from the row above.',
  'registration.noDelegation': 'No delegation was found in this row: the participant is kept without one.',
  'registration.email': 'This does not look like an e-mail address: it was kept as it is.',
  'registration.language': 'This does not name a language: it was not taken over.',
  'registration.head': '“{text}” says neither yes nor no: taken as not the head of delegation.',
  'registration.secondHead': '{name} is already the head of this delegation: kept as a member.',
  'registration.formula': 'This begins like a formula: it was kept as plain text and is never computed.',
  'registration.secondValue': '“{text}” was not read: another column already gave this.',
  'registration.differs': 'Already known as “{kept}”: “{other}” was not taken over.',
  'registration.namesake':
    'Somebody called {name} is already in this delegation with another e-mail address: kept as another person.',
  'registration.sharedEmail': 'The same e-mail address as {name}: kept as another person.',
  'spreadsheet.unreadable':
    'This is not a spreadsheet that can be read: it may be damaged or cut short. Save it again as .xlsx or .csv.',
  'spreadsheet.tooLarge':
    'This spreadsheet unpacks to more than {limit} MB: it was not opened. Save the list alone as .csv.',
  'spreadsheet.tooManyParts': 'This spreadsheet has {parts} parts inside; {limit} is the most that is read.',
  'spreadsheet.old':
    'This is an old .xls file or one with a password. Open it and save it as .xlsx or .csv, without a password.',
  'spreadsheet.tooFar':
    'This spreadsheet has a cell far away, at {cell}: it was not opened. Save the list alone as .csv.',
} as const;

/** What reading and importing a registration list says about its file, rows and cells. */
export const registrationEn = {
  'registration.noNames': 'No column of this list holds names. Say which one does, and read it again.',
  'registration.longLine':
    'A line of this file is longer than any row of a list: it was not read. Is it the right file?',
  'registration.tooManyRows':
    'This list has more than {limit} rows: nothing was read. Split it, or check that it is the right file.',
  'registration.noName': 'This row names nobody. Add the name in the list, or leave the row out.',
  'registration.tooLong': 'A cell has {length} characters; {limit} is the most. Shorten it in the list.',
  'registration.otherDelegation': '“{text}” was taken for {taken}; it could also mean {others}.',
  'registration.unsureDelegation':
    '“{text}” could be {candidates}: it was kept as a free entry. Pick the right one if it is among them.',
  'registration.whichDelegation': '“{text}” is the name of several ({candidates}): say above which is meant.',
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
  'registration.sameAsRow': 'The same person as in row {row} ({name}): merged into one.',
  'registration.sameAsKnown': '{name} is already in this workshop: only what was missing is added.',
  'registration.rowAbove': 'This row is above the list.',
  'registration.rowBlank': 'This row is blank, or holds only a number.',
  'registration.rowHeader': 'The headings again, as on a further page.',
  'registration.mixedEncodings':
    'This file was put together from two sources: line {line} is written in another encoding than the rest. Both were read; look at the accents.',
  'registration.noHeader':
    'No row of headings was found: the columns were recognised by their content, and the first row was read as a person. If it is not, say which row holds the headings.',
  'registration.manyColumns':
    'This list has {columns} columns; {read} of them are read. The others are listed below and can be chosen.',
  'registration.gone': 'This list is no longer open here. Choose the file, or paste it, again.',
  'registration.changedSince':
    'The workshop changed since this preview was made. It was made again: look at it, then import.',
  'registration.undecided': 'Several delegations could be meant by: {texts}. Say which one, then import.',
  'registration.nothing': 'There is nothing in this list that is not in the workshop already.',
  'registration.half':
    'The delegations of this list were added, its people were not ({reason}). Undo takes them back; importing the list again adds nobody twice.',
  'registration.namesake':
    'Somebody called {name} is already in this delegation with another e-mail address: kept as another person.',
  'registration.sharedEmail': 'The same e-mail address as {name}: kept as another person.',
  'spreadsheet.formulas':
    'Formulas in this spreadsheet: {count} (the first at {cell}). The values saved with the file were read, and nothing was computed.',
  'spreadsheet.mergedCells':
    'Merged cells in this spreadsheet: {count} (the first at {cell}). Only the first cell of each holds its text. Take the delegation from the row above where they group people.',
  'spreadsheet.externalLinks':
    'This spreadsheet has links to other files: they were not followed. Their values date from the last time it was saved.',
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

/** Refusals of changes to what was captured. */
export const entriesEn = {
  'entry.otherLanguage': 'This entry has a text in that language already. Change the two texts on the Desk.',
  'entry.holdsMore':
    'More stands by this entry than its line shows (another language, positions, notes, links). It stays what it is; change it on the Desk.',
  'entry.notInLine':
    'The line cannot say all of this entry (a line break, for example). Change it on the Desk.',
  'entry.gone': 'The entry was removed meanwhile. The line is kept: Enter records it anew.',
  'entry.marked':
    'The change goes through words that are in brackets, marked or carry a note. Change it on the Desk.',
} as const;

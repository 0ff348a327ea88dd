/** Settings of this laptop. */
export const settings = {
  lede: 'For this laptop. Rapporteur {{version}}.',
  language: 'Language of the interface',
  languageText: 'The language of a document is chosen with the document.',
  look: 'Appearance',
  themes: { system: 'As the computer', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  rows: 'Lines of lists',
  rowsText: 'Compact shows a third more of them.',
  rowsOf: { comfortable: 'Comfortable', compact: 'Compact' },
  keys: 'Letter keys',
  letterKeys: {
    on: 'On',
    onText: 'Outside of fields, letters are shortcuts: G then P goes to Prepare.',
    off: 'Off',
    offText:
      'Only function keys and keys with Ctrl are shortcuts; for people who dictate, or type by accident.',
  },
  actors: 'Who works here',
  actorsText: 'Their names are shown beside what they changed, in the history of a workshop.',
} as const;

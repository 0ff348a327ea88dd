/** The editor of wordings. */
export const wording = {
  toolbar: 'Text',
  bold: 'Bold',
  italic: 'Italic',
  superscript: 'Superscript',
  split: 'Split in two at the cursor',
  insert: 'Put in a value that follows the workshop',
  referenceGone: '(recommendation removed)',
  fields: {
    states: 'list of States',
    organisations: 'list of organisations',
    observers: 'list of observers',
    date: 'date of the meeting',
    place: 'place',
    host: 'host',
    title: 'title of the meeting',
  },
} as const;

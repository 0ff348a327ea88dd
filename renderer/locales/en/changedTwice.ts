/** What two people, or two laptops, changed: both versions, until somebody decides. */
export const changedTwice = {
  title: 'Changed on both sides',
  left_one: '{{count}} left to decide.',
  left_other: '{{count}} left to decide.',
  hint: 'Arrow keys walk through the list; a letter decides, and the next one is there. Undo takes a choice back.',
  two: 'Two versions',
  by: '{{name}} wrote another wording at {{time}}. Which one stays?',
  byHere: 'Another wording was written at {{time}} where this copy comes from. Which one stays?',
  byElsewhere: 'Another wording was written on another laptop at {{time}}. Which one stays?',
  byGroup: 'With the copy for “{{name}}” came:',
  keep: { present: 'Keep the present one', other: 'Take the other', both: 'Both, as variants' },
  notNegotiated: 'Both can stay as variants in a negotiated text only.',
  noVariants: 'A title has no variants.',
} as const;

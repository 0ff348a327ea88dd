/** Refusals about what adoption locks, and in which languages. */
export const languageRefusalsEn = {
  'courtesy.locked':
    'The text is adopted: which languages are a courtesy is settled before. A language that has no text yet may still be added as one. Otherwise take the document back to draft first.',
  'courtesy.all': 'One language must stay that is no courtesy: its text is the one that is adopted.',
  'wording.locked':
    'The wording is locked, since the text is adopted or issued. Open a corrected version to change it.',
  'update.adopted':
    'The text here is adopted, and the file words it otherwise: nothing was changed. Keep both, or open a corrected version first. Translations into languages that lack a text are taken in.',
};

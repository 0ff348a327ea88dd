/** English as a language of the interface. */
export const languageEn = {
  /** As its speakers call it. */
  name: 'English',
  /** BCP 47, for `Intl`. */
  tag: 'en-GB',
  /** Words of a text within a sentence. */
  quoted: '“{words}”',
  /** The first day of a month: "1 June". */
  firstOfMonth: '1',
  /** Between the cells of a CSV file, as Excel in this language expects it. */
  cellSeparator: ',',
};

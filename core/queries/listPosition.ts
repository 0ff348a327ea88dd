/** A paragraph's place in a list. Paragraphs of one `listId` share one numbering instance in Word. */
export interface ListPosition {
  listId: string;
  level: 0 | 1 | 2;
  /**
   * `arabic` "1.", `letter` "(a)" or "a)", `roman` "(i)" or "i)", `bullet` "-" or "•". The exact mark is `pattern`,
   * where `%` stands for the number: "%.", "(%)", "%)"; a bullet's pattern is the bullet itself.
   * `frozen` labels are typed ("12 bis"): they are printed as they are and do not count.
   */
  format: 'arabic' | 'letter' | 'roman' | 'bullet' | 'frozen';
  pattern: string;
  /** The first number of this list id (used on its first paragraph). */
  start: number;
  /** The number that the label writes; absent where it counts nothing: bullets and `frozen` labels. */
  value?: number;
  /** What the reader sees, computed: "12.", "(i)", "•". Word must compute the same. */
  label: string;
}

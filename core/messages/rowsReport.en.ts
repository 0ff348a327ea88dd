/** Words of the list of rows of a registration that somebody has to mend. */
export const rowsReportEn = {
  row: 'Row',
  outcome: 'Outcome',
  reasons: 'What to know',
  column: 'Column',
  new: 'new',
  merged: 'merged',
  refused: 'refused',
  skipped: 'no name',
};

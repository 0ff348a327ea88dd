/** Words of the list of rows of a registration that somebody has to mend. */
export const rowsReportEn = {
  row: 'Row',
  outcome: 'What became of it',
  reasons: 'Why',
  column: 'Column',
  new: 'new',
  merged: 'merged',
  refused: 'refused',
  skipped: 'passed over',
};

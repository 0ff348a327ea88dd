import type { rowsReportEn } from './rowsReport.en';

export const rowsReportFr: typeof rowsReportEn = {
  row: 'Ligne',
  outcome: 'Résultat',
  reasons: 'Remarques',
  column: 'Colonne',
  new: 'nouvelle',
  merged: 'fusionnée',
  refused: 'refusée',
  skipped: 'sans nom',
};

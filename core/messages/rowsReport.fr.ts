import type { rowsReportEn } from './rowsReport.en';

export const rowsReportFr: typeof rowsReportEn = {
  row: 'Ligne',
  outcome: 'Ce qu’elle devient',
  reasons: 'Pourquoi',
  column: 'Colonne',
  new: 'nouvelle',
  merged: 'fusionnée',
  refused: 'refusée',
  skipped: 'passée',
};

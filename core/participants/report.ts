import Papa from 'papaparse';
import { catalogues } from '../messages/catalogues';
import { explain } from '../messages/explain';
import type { InterfaceLanguage } from '../model/interfaceLanguage';
import type { PreviewRow } from './preview';

/**
 * Rows of a preview as CSV for whoever must mend the list: their place in the file, what became of them and why, and
 * their cells. With a mark of UTF-8, by which Excel knows it, and nothing that a spreadsheet would compute.
 */
export function rowsReport(
  rows: readonly PreviewRow[],
  headers: readonly string[],
  language: InterfaceLanguage,
): string {
  const { rowsReport: words, language: manners } = catalogues[language];
  const title = (header: string, at: number) => (header === '' ? `${words.column} ${at + 1}` : header);
  const table = [
    [words.row, words.outcome, words.reasons, ...headers.map(title)],
    ...rows.map(({ row, kind, notes, cells }) => [
      String(row),
      words[kind],
      notes.map(({ note }) => explain(note, language)).join(' '),
      ...cells.map(({ text }) => text),
    ]),
  ];
  const csv = Papa.unparse(table, {
    delimiter: manners.cellSeparator,
    newline: '\r\n',
    escapeFormulae: true,
  });
  return `\uFEFF${csv}\r\n`;
}

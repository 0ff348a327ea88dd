import { strFromU8, strToU8, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { isRefusal, refuse, type Refusal } from '../../core/ledger/refusal';
import { checkSheetBounds } from './sheetBounds';
import { unpackSpreadsheet } from './unpack';

export interface Sheet {
  name: string;
  /** Every cell as text; of a formula, the value it had when the file was saved. */
  cells: string[][];
}

const SHEET = /^xl\/worksheets\//;

/** A cell with an error (#N/A) is read as its text: it must not take the whole list with it. */
function errorsAsText(xml: string): string {
  return xml.replace(/(<(?:\w+:)?c\s[^>]*?\st\s*=\s*)(?:"e"|'e')/g, '$1"str"');
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

/**
 * The sheets of an .xlsx file that have anything in them, read within limits of size, ratio, parts and reach. Formulas are
 * never computed and links never followed. To be run where it may take its time: it blocks while it reads.
 */
export async function readSpreadsheet(bytes: Uint8Array): Promise<Sheet[] | Refusal> {
  const parts = unpackSpreadsheet(bytes);
  if (isRefusal(parts)) return parts;
  try {
    for (const [path, part] of Object.entries(parts)) {
      const xml = strFromU8(part);
      if (xml.includes('<!DOCTYPE')) return refuse('spreadsheet.unreadable');
      if (!SHEET.test(path)) continue;
      const beyond = checkSheetBounds(xml);
      if (beyond) return beyond;
      parts[path] = strToU8(errorsAsText(xml));
    }
    const checked = zipSync(parts, { level: 0 });
    const copy = new ArrayBuffer(checked.byteLength);
    new Uint8Array(copy).set(checked);
    const sheets = await readXlsxFile(copy);
    return sheets
      .map(({ sheet, data }) => ({ name: sheet, cells: data.map((row) => row.map(textOf)) }))
      .filter(({ cells }) => cells.some((row) => row.some((cell) => cell !== '')));
  } catch {
    return refuse('spreadsheet.unreadable');
  }
}

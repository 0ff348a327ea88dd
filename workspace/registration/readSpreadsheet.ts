import { strFromU8, strToU8, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import { isRefusal, refuse, type Refusal } from '../../core/messages/refusal';
import { scanXml } from '../../core/xml/scanXml';
import { scanSheet, type ScannedSheet } from './scanSheet';
import { unpackSpreadsheet } from './unpack';

export interface Sheet {
  name: string;
  /** Every cell as text; of a formula, the value it had when the file was saved. */
  cells: string[][];
}

export interface Workbook {
  sheets: Sheet[];
  /** What to know of the file as a whole: formulas, merged cells, links to elsewhere. */
  notes: Refusal[];
}

const SHEET = /^xl\/worksheets\/[^/]+$/;

function notesOn(sheets: readonly ScannedSheet[], linked: boolean): Refusal[] {
  const sum = (of: 'formulas' | 'merged') => ({
    count: sheets.reduce((count, sheet) => count + sheet[of].count, 0),
    cell: sheets.find((sheet) => sheet[of].count > 0)?.[of].cell ?? '',
  });
  const [formulas, merged] = [sum('formulas'), sum('merged')];
  return [
    ...(formulas.count > 0 ? [refuse('spreadsheet.formulas', formulas)] : []),
    ...(merged.count > 0 ? [refuse('spreadsheet.mergedCells', merged)] : []),
    ...(linked ? [refuse('spreadsheet.externalLinks')] : []),
  ];
}

/** The other parts (styles, words, links between parts) only have to be sound XML. */
const SOUND = { open: () => undefined, close: () => undefined };

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

/**
 * The sheets of an .xlsx file that have anything in them, read within limits of size, ratio, parts and reach. Formulas are
 * never computed and links never followed. To be run where it may take its time: it blocks while it reads.
 */
export async function readSpreadsheet(bytes: Uint8Array): Promise<Workbook | Refusal> {
  const unpacked = unpackSpreadsheet(bytes);
  if (isRefusal(unpacked)) return unpacked;
  const { parts, linked } = unpacked;
  const scanned: ScannedSheet[] = [];
  try {
    for (const [path, part] of Object.entries(parts)) {
      const xml = strFromU8(part);
      if (!SHEET.test(path)) {
        scanXml(xml, SOUND);
        continue;
      }
      const sheet = scanSheet(xml);
      if (isRefusal(sheet)) return sheet;
      scanned.push(sheet);
      parts[path] = strToU8(sheet.xml);
    }
    const checked = zipSync(parts, { level: 0 });
    const copy = new ArrayBuffer(checked.byteLength);
    new Uint8Array(copy).set(checked);
    const sheets = (await readXlsxFile(copy))
      .map(({ sheet, data }) => ({ name: sheet, cells: data.map((row) => row.map(textOf)) }))
      .filter(({ cells }) => cells.some((row) => row.some((cell) => cell !== '')));
    return { sheets, notes: notesOn(scanned, linked) };
  } catch {
    return refuse('spreadsheet.unreadable');
  }
}

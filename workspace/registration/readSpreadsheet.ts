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

export interface Workbook {
  sheets: Sheet[];
  /** What to know of the file as a whole: formulas, merged cells, links to elsewhere. */
  notes: Refusal[];
}

const SHEET = /^xl\/worksheets\//;

/** A cell with an error (#N/A) is read as its text: it must not take the whole list with it. */
function errorsAsText(xml: string): string {
  return xml.replace(/(<(?:\w+:)?c\s[^>]*?\st\s*=\s*)(?:"e"|'e')/g, '$1"str"');
}

/** Counts what matches in the sheets; the first is told by its place. */
function placesOf(found: RegExp, sheets: readonly string[]): { count: number; cell: string } {
  const places = sheets.flatMap((xml) => [...xml.matchAll(found)].map(([, place]) => place ?? ''));
  return { count: places.length, cell: places[0] ?? '' };
}

const FORMULA = /<(?:\w+:)?c\s[^>]*?\br\s*=\s*["']([A-Z]{1,3}\d{1,7})["'][^>]*>\s*<(?:\w+:)?f[\s/>]/g;
const MERGED = /<(?:\w+:)?mergeCell\s[^>]*?\bref\s*=\s*["']([A-Z]{1,3}\d{1,7}):/g;

function notesOn(sheets: readonly string[], linked: boolean): Refusal[] {
  const formulas = placesOf(FORMULA, sheets);
  const merged = placesOf(MERGED, sheets);
  return [
    ...(formulas.count > 0 ? [refuse('spreadsheet.formulas', formulas)] : []),
    ...(merged.count > 0 ? [refuse('spreadsheet.mergedCells', merged)] : []),
    ...(linked ? [refuse('spreadsheet.externalLinks')] : []),
  ];
}

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
  const written: string[] = [];
  try {
    for (const [path, part] of Object.entries(parts)) {
      const xml = strFromU8(part);
      if (xml.includes('<!DOCTYPE')) return refuse('spreadsheet.unreadable');
      if (!SHEET.test(path)) continue;
      const beyond = checkSheetBounds(xml);
      if (beyond) return beyond;
      written.push(xml);
      parts[path] = strToU8(errorsAsText(xml));
    }
    const checked = zipSync(parts, { level: 0 });
    const copy = new ArrayBuffer(checked.byteLength);
    new Uint8Array(copy).set(checked);
    const sheets = (await readXlsxFile(copy))
      .map(({ sheet, data }) => ({ name: sheet, cells: data.map((row) => row.map(textOf)) }))
      .filter(({ cells }) => cells.some((row) => row.some((cell) => cell !== '')));
    return { sheets, notes: notesOn(written, linked) };
  } catch {
    return refuse('spreadsheet.unreadable');
  }
}

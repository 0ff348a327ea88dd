import type { Directory } from '../model/directory';
import { matchDirectory } from '../directory/match';
import { cleanCell, looksLikeEmail, looksLikePhone, looksLikeTitle, readHead, readLanguage } from './cells';
import { asksForWholeName, fieldOfHeader, type Field } from './fields';

export type Table = readonly (readonly string[])[];

/** What each column holds: recognised, then changed by whoever knows better. Indexes are from 0. */
export interface ColumnMapping {
  /** The row of headers, or null when the list has none. */
  header: number | null;
  /** The first row that is about a person. */
  firstRow: number;
  /** By column; a column that is missing or `ignored` is not read. */
  columns: (Field | 'ignored')[];
  /** A row without a delegation takes the one above: so merged cells and grouped lists arrive. */
  fillDown: boolean;
}

/** How far down a header is looked for, below titles and logos. */
const HEADER_ROWS = 15;
/** How many rows are looked at to tell what a column holds. */
const SAMPLE = 60;

const SINGLE: readonly Field[] = ['delegation', 'title', 'email', 'language', 'head'];

function fieldsOfHeaders(row: readonly string[]): (Field | null)[] {
  if (row.some((cell) => looksLikeEmail(cell.trim()) || looksLikePhone(cell.trim()))) return [];
  return row.map((cell) => (cell.trim() === '' ? null : fieldOfHeader(cell)));
}

function findHeader(cells: Table): number | null {
  let found: number | null = null;
  let most = 0;
  for (const [at, row] of cells.slice(0, HEADER_ROWS).entries()) {
    const filled = row.filter((cell) => cell.trim() !== '').length;
    const fields = new Set(fieldsOfHeaders(row).filter((field) => field !== null)).size;
    if (fields > most && (fields >= 2 || (fields === 1 && filled === 1))) [found, most] = [at, fields];
  }
  return found;
}

/** "Nom" beside "Prénom" is a family name; "Nombre" beside "Apellidos" a given one. */
function partsOfNames(columns: (Field | 'ignored')[], headers: readonly string[]): (Field | 'ignored')[] {
  const has = (field: Field) => columns.includes(field);
  const part = has('givenName') ? 'familyName' : has('familyName') ? 'givenName' : null;
  if (part === null || (has('givenName') && has('familyName'))) return columns;
  return columns.map((field, at) =>
    field === 'name' && !asksForWholeName(headers[at] ?? '') ? part : field,
  );
}

/** A field that can only be held once stays with its first column. */
function onceEach(columns: (Field | 'ignored')[]): (Field | 'ignored')[] {
  return columns.map((field, at) =>
    field !== 'ignored' && SINGLE.includes(field) && columns.indexOf(field) < at ? 'ignored' : field,
  );
}

/** The mapping after somebody said what a column holds; a field that can only be held once leaves the column it had. */
export function withField(mapping: ColumnMapping, column: number, field: Field | 'ignored'): ColumnMapping {
  const width = Math.max(mapping.columns.length, column + 1);
  const columns = Array.from({ length: width }, (_, at): Field | 'ignored' => {
    if (at === column) return field;
    const held = mapping.columns[at] ?? 'ignored';
    return held === field && held !== 'ignored' && SINGLE.includes(held) ? 'ignored' : held;
  });
  return { ...mapping, columns };
}

/** What a column without a header holds, by what most of its cells look like. */
function fieldByContent(values: readonly string[], directory: Directory): Field | 'text' | null {
  const filled = values.map(cleanCell).filter((value) => value !== '');
  if (filled.length === 0) return null;
  const mostly = (fits: (value: string) => boolean) => filled.filter(fits).length > filled.length / 2;
  if (mostly(looksLikeEmail)) return 'email';
  if (mostly(looksLikePhone)) return 'phone';
  if (filled.every((value) => /^\d+[.)]?$/.test(value))) return null;
  // "Mr" is also Mauritania, "1" also a yes: what every cell fits is asked first.
  if (filled.every(looksLikeTitle)) return 'title';
  if (filled.every((value) => readHead(value) !== null)) return 'head';
  if (new Set(filled).size > 4 && mostly((value) => matchDirectory(directory, value).kind === 'exact'))
    return 'delegation';
  if (mostly((value) => readLanguage(value) !== null)) return 'language';
  if (mostly((value) => matchDirectory(directory, value).kind === 'exact')) return 'delegation';
  if (mostly(looksLikeTitle)) return 'title';
  return 'text';
}

const OF_AN_INSTITUTION =
  /\b(?:minist|direction|directorate|agen[ct]|office|police|gendarmerie|parquet|université|university|centre|center|commission|embass|ambassade|service|bureau|institut|organi[sz])/i;

/** Of the columns of plain text the first is the name; a second with one word a cell, beside it, is the rest of it. */
function namedByContent(
  kinds: (Field | 'text' | null)[],
  column: (at: number) => string[],
): (Field | 'ignored')[] {
  let names = 0;
  let lastName = -1;
  const words = (at: number) => {
    const filled = column(at).filter((value) => value.trim() !== '');
    return (
      filled.reduce((sum, value) => sum + value.trim().split(/\s+/).length, 0) / Math.max(1, filled.length)
    );
  };
  const institutional = (at: number) => {
    const filled = column(at).filter((value) => value.trim() !== '');
    return filled.filter((value) => OF_AN_INSTITUTION.test(value)).length > filled.length / 2;
  };
  return kinds.map((kind, at) => {
    if (kind !== 'text') return kind ?? 'ignored';
    const isName =
      (names === 0 && !institutional(at)) ||
      (names === 1 && lastName === at - 1 && words(lastName) < 1.6 && words(at) < 1.6);
    if (isName) {
      names += 1;
      lastName = at;
      return 'name';
    }
    return institutional(at) ? 'institution' : 'function';
  });
}

/**
 * Whether blank delegations mean the one above: each is written once and never again in the next row, and groups follow
 * one another. Blank cells at the end of a list alone do not: there they are organisations.
 */
function fillsDown(cells: Table, firstRow: number, columns: (Field | 'ignored')[]): boolean {
  const at = columns.indexOf('delegation');
  if (at < 0) return false;
  const values = cells
    .slice(firstRow)
    .filter((row) => row.some((cell) => cell.trim() !== ''))
    .map((row) => (row[at] ?? '').trim());
  const followed = values.filter((value, row) => value !== '' && row > 0 && values[row - 1] === '').length;
  const repeated = values.some((value, row) => value !== '' && value === values[row - 1]);
  return values[0] !== '' && followed >= 2 && !repeated;
}

/** "Title" can ask for Mr or for Director: its cells tell. */
function titleOrFunction(
  columns: (Field | 'ignored')[],
  column: (at: number) => string[],
): (Field | 'ignored')[] {
  const at = columns.indexOf('title');
  if (at < 0 || columns.includes('function')) return columns;
  const filled = column(at).filter((value) => value.trim() !== '');
  const titles = filled.filter(looksLikeTitle).length;
  return titles * 2 >= filled.length
    ? columns
    : columns.map((field, index) => (index === at ? 'function' : field));
}

/**
 * What a list's columns hold: by its headers in English, French, Portuguese or Spanish, where a row has them; else by what
 * the cells look like. A proposal: every part of it can be changed before the list is read.
 */
export function recogniseColumns(cells: Table, directory: Directory): ColumnMapping {
  const header = findHeader(cells);
  const headers = header === null ? [] : (cells[header] ?? []);
  const firstRow = header === null ? 0 : header + 1;
  const sample = cells.slice(firstRow, firstRow + SAMPLE);
  const width = Math.max(headers.length, ...sample.map((row) => row.length), 0);
  const column = (at: number) => sample.map((row) => row[at] ?? '');

  const columns =
    header === null
      ? namedByContent(
          Array.from({ length: width }, (_, at) => fieldByContent(column(at), directory)),
          column,
        )
      : partsOfNames(
          Array.from({ length: width }, (_, at) => fieldOfHeader(headers[at] ?? '') ?? 'ignored'),
          headers,
        );
  const once = onceEach(titleOrFunction(columns, column));
  return { header, firstRow, columns: once, fillDown: fillsDown(cells, firstRow, once) };
}

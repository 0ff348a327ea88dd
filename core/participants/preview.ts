import { isRefusal, type Refusal } from '../messages/refusal';
import { refuse } from '../messages/refusal';
import { fold } from '../directory/fold';
import { cleanCell } from './cells';
import type { ColumnMapping, Table } from './columns';
import type { Encoding } from './decode';
import type { Separator } from './delimited';
import type { CellOutcome, Registration, RowOutcome, Spelling } from './outcome';

/** Which rows of a preview are asked for. `doubtful` are those that are taken and of which something is to be known. */
export const ROW_FILTERS = ['all', 'new', 'merged', 'refused', 'doubtful', 'skipped'] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

/** What a list would become, as a person looks at it before anything is done. Rows are asked for by the page. */
export interface ListPreview {
  list: string;
  /** The file's name; empty for what was pasted. */
  name: string;
  sheets: { name: string; rows: number }[];
  sheet: number;
  /** How a text was read; absent for a spreadsheet. */
  text?: { encoding: Encoding; separator: Separator };
  /** What to know of the file as a whole. */
  notes: Refusal[];
  mapping: ColumnMapping;
  /** The first rows, for saying which of them holds the headings; `row` from 0. */
  tops: { row: number; text: string }[];
  /** Columns in which something stands. */
  columns: PreviewColumn[];
  /** A refusal: the list cannot be read with these columns; they can be changed. */
  outcome: ListOutcome | Refusal;
}

export interface PreviewColumn {
  column: number;
  header: string;
  /** What stands in its first rows. */
  samples: string[];
}

export interface ListOutcome {
  /** `rows` = `imported` + `merged` + `refused`, always. */
  totals: Registration['totals'];
  /** How many rows each filter shows. */
  counts: Record<RowFilter, number>;
  spellings: Spelling[];
  /** Delegations that would be added; `free` of them are entries that no directory knows. */
  delegations: { added: number; free: number };
  /** People the workshop has, of whom the list says something new. */
  completed: number;
}

export interface PreviewCell {
  /** Cut when it is long. */
  text: string;
  state?: CellOutcome['state'];
}

export interface PreviewRow {
  /** Its row in the file, from 1. */
  row: number;
  kind: RowOutcome['kind'] | 'skipped';
  /** One for each column that is read, in their order. */
  cells: PreviewCell[];
  /** The delegation it was taken for, where the row does not say so in the same words. */
  delegation?: string;
  /** Why it was merged, refused or passed over; then what else is to be known of it. `column`: of which cell. */
  notes: { column?: number; note: Refusal }[];
}

const SAMPLES = 3;
const TOPS = 15;
const LONG = 120;

const cut = (text: string) => (text.length > LONG ? `${text.slice(0, LONG)}…` : text);

/** The columns that are read, in their order. */
export function columnsRead({ columns }: ColumnMapping): number[] {
  return columns.flatMap((field, column) => (field === 'ignored' ? [] : [column]));
}

/** The columns of a table in which anything stands, with its headings and what stands in the first rows. */
export function previewColumns(cells: Table, { header, firstRow }: ColumnMapping): PreviewColumn[] {
  const samples = new Map<number, string[]>();
  const filled = new Set<number>();
  for (const [at, row] of cells.entries()) {
    if (at < firstRow && at !== header) continue;
    for (const [column, cell] of row.entries()) {
      const known = samples.get(column);
      if ((known?.length ?? 0) >= SAMPLES) continue;
      const text = cleanCell(cell);
      if (text === '') continue;
      filled.add(column);
      if (at === header) continue;
      if (known) known.push(cut(text));
      else samples.set(column, [cut(text)]);
    }
  }
  const headers = header === null ? [] : (cells[header] ?? []);
  return [...filled]
    .sort((a, b) => a - b)
    .map((column) => ({
      column,
      header: cut(cleanCell(headers[column] ?? '')),
      samples: samples.get(column) ?? [],
    }));
}

/** The first rows of a table that say anything. */
export function topRows(cells: Table): ListPreview['tops'] {
  return cells.slice(0, TOPS).flatMap((row, at) => {
    const filled = row.map(cleanCell).filter((cell) => cell !== '');
    return filled.length === 0 ? [] : [{ row: at, text: cut(filled.join(' | ')) }];
  });
}

/** What to know of the columns as a whole. */
export function columnNotes(columns: readonly PreviewColumn[], mapping: ColumnMapping): Refusal[] {
  const read = columnsRead(mapping).length;
  return [
    ...(mapping.header === null ? [refuse('registration.noHeader')] : []),
    ...(columns.length > 40 ? [refuse('registration.manyColumns', { columns: columns.length, read })] : []),
  ];
}

const SKIPPED = {
  above: 'registration.rowAbove',
  blank: 'registration.rowBlank',
  header: 'registration.rowHeader',
} as const;

/** Every row of the file as it is shown, in the file's order: those that are somebody, and those that are nobody. */
export function previewRows(
  cells: Table,
  mapping: ColumnMapping,
  registration: Registration,
  nameOf: (delegation: string) => string | undefined,
): PreviewRow[] {
  const read = columnsRead(mapping);
  const at = mapping.columns.indexOf('delegation');
  const texts = (row: number) => read.map((column) => cut(cleanCell(cells[row - 1]?.[column] ?? '')));

  const shown = registration.rows.map((outcome): PreviewRow => {
    const states = new Map(outcome.cells.map(({ column, state }) => [column, state]));
    const said = texts(outcome.row);
    const named = outcome.kind === 'refused' ? undefined : nameOf(outcome.delegation ?? '');
    const written = said[read.indexOf(at)];
    return {
      row: outcome.row,
      kind: outcome.kind,
      cells: read.map((column, index) => {
        const state = states.get(column);
        return { text: said[index] ?? '', ...(state && { state }) };
      }),
      ...(named !== undefined && fold(named) !== fold(written ?? '') && { delegation: named }),
      notes: [
        ...(outcome.kind === 'new' ? [] : [{ note: outcome.reason }]),
        ...outcome.cells.flatMap(({ column, note }) =>
          note && !(outcome.kind === 'refused' && note === outcome.reason) ? [{ column, note }] : [],
        ),
        ...outcome.warnings.map((note) => ({ note })),
      ],
    };
  });
  const skipped = registration.skipped.map(({ row, why }): PreviewRow => ({
    row,
    kind: 'skipped',
    cells: texts(row).map((text) => ({ text })),
    notes: [{ note: refuse(SKIPPED[why]) }],
  }));
  return [...shown, ...skipped].sort((a, b) => a.row - b.row);
}

/** Whether a row belongs to what a filter shows. `all` is every row that is somebody, or was meant to be. */
export function passes({ kind, notes }: PreviewRow, filter: RowFilter): boolean {
  if (filter === 'all') return kind !== 'skipped';
  if (filter === 'doubtful')
    return (kind === 'new' && notes.length > 0) || (kind === 'merged' && notes.length > 1);
  return kind === filter;
}

export function isUndecided({ doubt, chosen }: Spelling): boolean {
  return doubt === 'several' && chosen === null;
}

/** Spellings that only a person can settle, and nobody has. */
export function undecided(outcome: ListOutcome | Refusal): Spelling[] {
  return isRefusal(outcome) ? [] : outcome.spellings.filter(isUndecided);
}

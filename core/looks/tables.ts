import { SHADE } from './colors';
import { namesOf } from './namesOf';

/** A line of a table: width in points; `heading` is the house style's colour. */
export interface TableLine {
  width: number;
  color: string;
}

export interface TableLook {
  /** Word's table style: its id in the file, and its name in Word's list. */
  style: { id: string; name: string };
  /** Space at both sides of a cell's text, in points. Above and below it is the space of the paragraphs inside. */
  sides: number;
  /** Space above a cell's text, in points, where its paragraphs have none of their own to keep it off the line. */
  above?: number;
  /** Lines above and below the table, and under its header row. */
  edge?: TableLine;
  /** Lines between rows. */
  rows?: TableLine;
  /** Lines between columns and at both sides. */
  columns?: TableLine;
  /** Shade of the header row, as RRGGBB. */
  header?: string;
  /** Its rows hold running text and go on over the end of a page; those of other tables stay whole. */
  isDivided?: true;
}

/** Also above a group of rows, whatever the table. */
export const TABLE_EDGE: TableLine = { width: 1, color: 'heading' };
const GRID_LIGHT: TableLine = { width: 0.5, color: 'BFBFBF' };
const GRID: TableLine = { width: 0.5, color: '7F7F7F' };

/** A masthead has no lines; an annex a shaded header row and light lines between rows; a form a full grid to write in. */
export const TABLE_LOOKS = {
  masthead: { style: { id: 'MastheadTable', name: 'Masthead table' }, sides: 0 },
  annex: {
    style: { id: 'AnnexTable', name: 'Annex table' },
    sides: 5,
    edge: TABLE_EDGE,
    rows: GRID_LIGHT,
    header: SHADE,
  },
  form: {
    style: { id: 'FormTable', name: 'Form table' },
    sides: 5,
    edge: TABLE_EDGE,
    rows: GRID,
    columns: GRID,
    header: SHADE,
  },
  /** Recommendations down, actions across: narrow columns with a sign each, in a full grid. */
  cross: {
    style: { id: 'CrossTable', name: 'Cross table' },
    sides: 1.5,
    edge: TABLE_EDGE,
    rows: GRID_LIGHT,
    columns: GRID_LIGHT,
    header: SHADE,
  },
  /** A text in two languages, a row for each paragraph: an upright line keeps the eye in its column. */
  parallel: {
    style: { id: 'ParallelTable', name: 'Parallel texts' },
    sides: 6,
    above: 2,
    edge: TABLE_EDGE,
    columns: GRID_LIGHT,
    header: SHADE,
    isDivided: true,
  },
} satisfies Record<string, TableLook>;
export type TableRole = keyof typeof TABLE_LOOKS;
export const TABLE_ROLES: readonly TableRole[] = namesOf(TABLE_LOOKS);

/** Height of the empty line between two tables that would touch, in points. */
export const TABLE_GAP = 6;

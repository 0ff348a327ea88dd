import { roleLook } from '../../core/looks/roleLooks';
import type { Cell, Table } from '../../core/document/tree';
import type { Look } from '../../core/looks/look';
import { TABLE_EDGE, TABLE_LOOKS, type TableLine, type TableLook } from '../../core/looks/tables';
import type { CellData, TableData } from './data';

export const POINTS_PER_MM = 72 / 25.4;

/**
 * A table; the masthead's only sets things beside each other.
 * @param width of the table, in points; a cell is made with that of its text
 */
export function tableOf(
  table: Table,
  look: Look,
  width: number,
  cellOf: (cell: Cell, width: number) => CellData,
): TableData {
  const { role, columns, headerRows, rows, rowHeight, groupStarts } = table;
  const {
    sides,
    above = 0,
    edge,
    rows: between,
    columns: upright,
    header,
    isDivided,
  }: TableLook = TABLE_LOOKS[role];
  const line = (drawn: TableLine | undefined) =>
    drawn ? { width: drawn.width, color: drawn.color === 'heading' ? look.headingColor : drawn.color } : null;
  const starts = new Set(groupStarts);
  const shares = columns.reduce((sum, share) => sum + share, 0);
  return {
    kind: 'table',
    above: 0,
    isLayout: role === 'masthead',
    columns,
    headerRows,
    sides,
    rows: rows.map((cells, index) => ({
      height: index < headerRows ? 0 : (rowHeight ?? 0) * POINTS_PER_MM,
      isGroupStart: starts.has(index),
      isHeading: index >= headerRows && isHeading(cells),
      cells: columns.map((share, column) => {
        const cell = cellOf(cells[column] ?? { blocks: [] }, (width * share) / shares - 2 * sides);
        return { ...cell, top: cell.top + above };
      }),
    })),
    lines: { edge: line(edge), rows: line(between), columns: line(upright), group: line(TABLE_EDGE) },
    headerFill: header ?? null,
    isDivided: isDivided ?? false,
  };
}

/** Nothing but headings and what is set like them. */
function isHeading(cells: readonly Cell[]): boolean {
  const paragraphs = cells.flatMap(({ blocks }) => blocks);
  return paragraphs.length > 0 && paragraphs.every(({ role }) => leads(role));
}

const leads = (role: Parameters<typeof roleLook>[0]) => {
  const { keepWithNext, keepWhole, outline } = roleLook(role);
  return outline !== undefined || (keepWithNext && keepWhole) === true;
};

import type { Look } from './look';
import { line, points, shade } from './roleCss';
import { TABLE_EDGE, TABLE_LOOKS, type TableLine, type TableLook, type TableRole } from './tables';

interface Borders {
  borderTop?: string;
  borderBottom?: string;
  borderLeft?: string;
  borderRight?: string;
}

/** A table in CSS with `border-collapse: collapse`, where the wider of two lines is seen. */
export interface TableCss {
  table: Borders;
  cell: Borders & { padding: string };
  /** Added to a cell of a header row. */
  header: Borders & { background?: string };
  /** Added to a cell of the first row of a group. */
  groupStart: Borders;
}

/** The lines, spaces and shades of a table for the paper of the window and the HTML file alike. */
export function tableCss(role: TableRole, look: Look): TableCss {
  const { sides, above = 0, edge, rows, columns, header }: TableLook = TABLE_LOOKS[role];
  const draw = ({ width, color }: TableLine) =>
    line({ width, color: color === 'heading' ? look.headingColor : color });
  return {
    table: edge ? { borderTop: draw(edge), borderBottom: draw(edge) } : {},
    cell: {
      padding: above === 0 ? `0 ${points(sides)}` : `${points(above)} ${points(sides)} 0`,
      ...(rows && { borderTop: draw(rows) }),
      ...(columns && { borderLeft: draw(columns), borderRight: draw(columns) }),
    },
    header: {
      ...(header !== undefined && { background: shade(header) }),
      ...(edge && { borderBottom: draw(edge) }),
    },
    groupStart: { borderTop: draw(TABLE_EDGE) },
  };
}

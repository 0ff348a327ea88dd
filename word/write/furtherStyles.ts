import type { Look } from '../../core/looks/look';
import { TABLE_LOOKS, TABLE_ROLES, type TableLine, type TableLook } from '../../core/looks/tables';
import { eighths, twipsOfPoints } from './units';

/** Word's own styles stay out of its list of styles until somebody uses one: the list then has those of the document. */
export const LATENT_STYLES =
  '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1"' +
  ' w:defQFormat="0" w:count="376"/>';

/** Styles that docx has no option for, as XML: the default character style, which the others are based on, and tables. */
export function furtherStyles(look: Look): string {
  return (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
    TABLE_ROLES.map((role) => tableStyle(TABLE_LOOKS[role], look)).join('')
  );
}

/** A line on one side of a table or cell. */
export function tableBorder(side: string, { width, color }: TableLine, { headingColor }: Look): string {
  const drawn = color === 'heading' ? headingColor : color;
  return `<w:${side} w:val="single" w:sz="${eighths(width)}" w:space="0" w:color="${drawn}"/>`;
}

function tableStyle({ style, sides, above = 0, edge, rows, columns, header }: TableLook, look: Look): string {
  const draw = (side: string, line: TableLine | undefined) => (line ? tableBorder(side, line, look) : '');
  const borders =
    draw('top', edge) +
    draw('left', columns) +
    draw('bottom', edge) +
    draw('right', columns) +
    draw('insideH', rows) +
    draw('insideV', columns);
  const first =
    header === undefined
      ? ''
      : `<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>${draw('bottom', edge)}</w:tcBorders>` +
        `<w:shd w:val="clear" w:color="auto" w:fill="${header}"/></w:tcPr></w:tblStylePr>`;
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${style.id}"><w:name w:val="${style.name}"/>` +
    '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/>' +
    `<w:tblPr>${borders === '' ? '' : `<w:tblBorders>${borders}</w:tblBorders>`}${margins(sides, above)}</w:tblPr>` +
    `${first}</w:style>`
  );
}

function margins(sides: number, above: number): string {
  const width = twipsOfPoints(sides);
  return (
    `<w:tblCellMar><w:top w:w="${twipsOfPoints(above)}" w:type="dxa"/><w:left w:w="${width}" w:type="dxa"/>` +
    `<w:bottom w:w="0" w:type="dxa"/><w:right w:w="${width}" w:type="dxa"/></w:tblCellMar>`
  );
}

import type { Cell, DocumentTree, Paragraph, Table } from '../../core/document/tree';
import type { Look } from '../../core/looks/look';
import { roleLook } from '../../core/looks/roleLooks';
import { TABLE_EDGE, TABLE_LOOKS, type TableLook } from '../../core/looks/tables';
import { textOf } from '../../core/document/visibleText';
import { WORDS } from '../../core/document/words';
import type { Language } from '../../core/model/language';
import { escapeXml } from '../format/xmlText';
import { SPACER_STYLE } from '../format/styleNames';
import { tableBorder } from './furtherStyles';
import { twipsOfMm } from './units';

type DrawParagraph = (paragraph: Paragraph, align?: Cell['align']) => string;

const empty = (more: string) => `<w:p><w:pPr><w:pStyle w:val="${SPACER_STYLE}"/>${more}</w:pPr></w:p>`;
const [EMPTY, EMPTY_KEPT] = [empty(''), empty('<w:keepNext/>')];

/**
 * A table with a fixed grid: Word 2013 and LibreOffice both ignore percentages where a DXA width is missing.
 * @param isLast whether the document ends with it: its last row goes to the page of the paragraph that Word needs after it,
 * or that would stand on a page alone
 */
export function tableXml(
  table: Table,
  { look, language }: DocumentTree,
  draw: DrawParagraph,
  isLast: boolean,
): string {
  const widths = columnWidths(table, look);
  const look0 = table.headerRows > 0 ? '0020' : '0000';
  let xml =
    `<w:tbl><w:tblPr><w:tblStyle w:val="${TABLE_LOOKS[table.role].style.id}"/>` +
    `<w:tblW w:w="${sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
    `<w:tblLook w:val="${look0}" w:firstRow="${table.headerRows > 0 ? 1 : 0}" w:lastRow="0" w:firstColumn="0"` +
    ` w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>` +
    `<w:tblDescription w:val="${escapeXml(described(table, language))}"/></w:tblPr>` +
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`;
  const height =
    table.rowHeight === undefined
      ? ''
      : `<w:trHeight w:val="${twipsOfMm(table.rowHeight)}" w:hRule="atLeast"/>`;
  const starts = new Set(table.groupStarts);
  const { isDivided }: TableLook = TABLE_LOOKS[table.role];
  table.rows.forEach((row, index) => {
    const isHead = index < table.headerRows;
    const isKept = isLast && index === table.rows.length - 1;
    const whole = isDivided && !isHead && !isKeptWhole(row) ? '' : '<w:cantSplit/>';
    const properties = whole + (isHead ? '<w:tblHeader/>' : height);
    const borders = starts.has(index)
      ? `<w:tcBorders>${tableBorder('top', TABLE_EDGE, look)}</w:tcBorders>`
      : '';
    xml += properties === '' ? '<w:tr>' : `<w:tr><w:trPr>${properties}</w:trPr>`;
    widths.forEach((width, column) => {
      const cell = row[column];
      const blocks = cell?.blocks.map((each): Paragraph => (isKept ? { ...each, keepWithNext: true } : each));
      const content = blocks?.map((paragraph) => draw(paragraph, cell?.align)).join('') ?? '';
      xml += `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${borders}</w:tcPr>${content === '' ? (isKept ? EMPTY_KEPT : EMPTY) : content}</w:tc>`;
    });
    xml += '</w:tr>';
  });
  return `${xml}</w:tbl>`;
}

/** A heading beside its other language: half of it at the foot of a page is no heading. */
function isKeptWhole(row: readonly Cell[]): boolean {
  return row.some(({ blocks }) => blocks.some(({ role }) => roleLook(role).keepWhole === true));
}

/** What the table is, and what its columns are called: Word reads it to whoever does not see the table. */
function described({ role, rows, headerRows, caption }: Table, language: Language): string {
  const columns = (headerRows > 0 ? (rows[0] ?? []) : []).map(({ blocks }) =>
    blocks.map(({ inlines }) => textOf(inlines)).join(' / '),
  );
  const kind = caption ? textOf(caption.inlines) : WORDS[language].tables[role];
  return columns.length === 0 ? kind : `${kind}${WORDS[language].colon}${columns.join(', ')}`;
}

/** Whole twips that add up to the text width exactly. */
export function columnWidths({ columns }: Table, { page, margins }: Look): number[] {
  const total = twipsOfMm(page.width - margins.left - margins.right);
  const shares = sum(columns);
  let reached = 0;
  let share = 0;
  return columns.map((column) => {
    share += column;
    const edge = Math.round((total * share) / shares);
    const width = edge - reached;
    reached = edge;
    return width;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

import type { Look } from '../../core/document/tree';

/**
 * Styles that docx has no option for, as XML: the default character style, which the others are based on, and the
 * table styles. A masthead has no lines; an annex has a shaded header row and light horizontal rules; a form has those and a
 * full grid to write in.
 */
export function furtherStyles(look: Look): string {
  const line = (side: string, size: number, color: string): string =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;
  const margins = (sides: number, ends: number): string =>
    `<w:tblCellMar><w:top w:w="${ends}" w:type="dxa"/><w:left w:w="${sides}" w:type="dxa"/>` +
    `<w:bottom w:w="${ends}" w:type="dxa"/><w:right w:w="${sides}" w:type="dxa"/></w:tblCellMar>`;
  const start = (id: string, name: string): string =>
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/>` +
    `<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/>`;
  const edge = (side: string): string => line(side, 8, look.headingColor);
  const ruled = (id: string, name: string, borders: string): string =>
    `${start(id, name)}<w:tblPr><w:tblBorders>${borders}</w:tblBorders>${margins(100, 0)}</w:tblPr>` +
    `<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>${edge('bottom')}</w:tcBorders>` +
    `<w:shd w:val="clear" w:color="auto" w:fill="F2F2F2"/></w:tcPr></w:tblStylePr></w:style>`;
  const grid = (side: string): string => line(side, 4, '7F7F7F');
  return (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">' +
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
    `${start('MastheadTable', 'Masthead table')}<w:tblPr>${margins(0, 0)}</w:tblPr></w:style>` +
    ruled('AnnexTable', 'Annex table', edge('top') + edge('bottom') + line('insideH', 4, 'BFBFBF')) +
    ruled(
      'FormTable',
      'Form table',
      edge('top') + grid('left') + edge('bottom') + grid('right') + grid('insideH') + grid('insideV'),
    )
  );
}

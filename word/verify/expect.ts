import { bracketRuns } from '../../core/document/bracketRuns';
import type { DocumentTree, Inline, Paragraph, Table, TextRun } from '../../core/document/tree';
import { paragraphsOf } from '../../core/document/visibleText';
import { TABLE_LOOKS } from '../../core/looks/tables';
import { LANGUAGE_TAGS } from '../../core/model/language';
import { recommendationBookmark } from '../format/bookmarks';
import type { Span } from '../format/reading';
import { STYLE_OF_MARK, styleOf } from '../format/styleNames';
import { xmlSafeText } from '../format/xmlText';

/** A paragraph as its file must read back. */
export interface ExpectedParagraph {
  style: string;
  /** Present when Word computes the label; typed ones are part of the text. */
  label?: string;
  listId?: string;
  spans: Span[];
  bookmark?: string;
  newPage: boolean;
}

export interface ExpectedTable {
  style: string;
  columns: number;
  /** Header rows are the first ones. */
  headerRows: number;
  rows: number;
}

/** What the tree says must be read back, paragraph by paragraph in reading order. */
export function expectedParagraphs(tree: DocumentTree): ExpectedParagraph[] {
  const marked = new Set<string>();
  return paragraphsOf(tree.blocks).map((paragraph) => expected(paragraph, tree, marked));
}

export function expectedTables(tree: DocumentTree): ExpectedTable[] {
  return tree.blocks
    .filter((block): block is Table => block.kind === 'table')
    .map(({ role, columns, headerRows, rows }) => ({
      style: TABLE_LOOKS[role].style.id,
      columns: columns.length,
      headerRows: Math.min(headerRows, rows.length),
      rows: rows.length,
    }));
}

function expected(paragraph: Paragraph, tree: DocumentTree, marked: Set<string>): ExpectedParagraph {
  const { role, list, source, inlines } = paragraph;
  const language = LANGUAGE_TAGS[paragraph.language ?? tree.language];
  const spans: Span[] = [];
  if (list?.format === 'frozen') append(spans, { kind: 'text', text: `${list.label}\t` }, language);
  for (const inline of inlines) for (const run of printed(inline)) append(spans, run, language);
  const style = styleOf(role, list?.format === 'frozen');
  const result: ExpectedParagraph = { style, spans, newPage: paragraph.pageBreakBefore === true };
  if (list && list.format !== 'frozen') {
    result.label = list.label;
    result.listId = list.listId;
  }
  if (source?.kind === 'recommendation' && !marked.has(source.id)) {
    marked.add(source.id);
    result.bookmark = recommendationBookmark(source.id);
  }
  return result;
}

function printed(inline: Inline): TextRun[] {
  switch (inline.kind) {
    case 'text':
      return [inline];
    case 'break':
      return [{ kind: 'text', text: '\n' }];
    case 'crossReference':
      return [{ kind: 'text', text: inline.text }];
    case 'bracket':
      return bracketRuns(inline.variants);
  }
}

function append(spans: Span[], run: TextRun, language: string): void {
  const text = xmlSafeText(run.text);
  const tag = run.language ? LANGUAGE_TAGS[run.language] : language;
  if (text === '') return;
  const bold = run.bold === true;
  const italic = run.italic === true;
  const superscript = run.superscript === true;
  const style = run.mark === undefined ? '' : STYLE_OF_MARK[run.mark];
  const last = spans.at(-1);
  if (
    last &&
    last.bold === bold &&
    last.italic === italic &&
    last.superscript === superscript &&
    last.style === style &&
    last.language === tag
  ) {
    last.text += text;
  } else spans.push({ text, bold, italic, superscript, style, language: tag });
}

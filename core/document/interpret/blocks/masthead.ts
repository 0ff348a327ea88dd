import type { StyleBlock } from '../../../model/houseStyle';
import { correctionOf } from '../../../queries/correctionOf';
import type { Paragraph, Table } from '../../tree';
import type { Scope } from '../../scope';
import { textOf } from '../../visibleText';
import { fieldParagraphs } from './field';

type MastheadBlock = Extract<StyleBlock, { block: 'masthead' }>;

/** Issuing bodies side by side, place, date and references under them: one row, read column by column. */
export function mastheadBlock(block: MastheadBlock, scope: Scope): Table[] {
  const row = block.columns.map(({ align, fields }) => ({
    align,
    blocks: fields.flatMap(({ field, role, bold }) => {
      const paragraphs = fieldParagraphs(field, role, bold ? { bold } : {}, scope);
      return role === 'mastheadReference' ? withCorrectionNumber(paragraphs, scope) : paragraphs;
    }),
  }));
  if (row.every(({ blocks }) => blocks.length === 0)) return [];
  return [
    {
      kind: 'table',
      role: 'masthead',
      columns: block.columns.map(({ width }) => width),
      headerRows: 0,
      rows: [row],
    },
  ];
}

/** Reference numbers with that of the correction under them, unless whoever typed them put it there ("ACP/28/006/15 COR 1"). */
function withCorrectionNumber(references: Paragraph[], { workshop }: Scope): Paragraph[] {
  const number = correctionOf(workshop.document)?.number;
  if (number === undefined || references.length === 0) return references;
  if (references.some(({ inlines }) => textOf(inlines).trim().endsWith(number))) return references;
  return [
    ...references,
    { kind: 'paragraph', role: 'mastheadReference', inlines: [{ kind: 'text', text: number }] },
  ];
}

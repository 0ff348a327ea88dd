import type { StyleBlock } from '../../model/houseStyle';
import type { Table } from '../tree';
import type { Scope } from '../scope';
import { fieldParagraphs } from './field';

type MastheadBlock = Extract<StyleBlock, { block: 'masthead' }>;

/** Issuing bodies side by side, place, date and references under them: one row, read column by column. */
export function mastheadBlock(block: MastheadBlock, scope: Scope): Table[] {
  const row = block.columns.map(({ align, fields }) => ({
    align,
    blocks: fields.flatMap(({ field, role, bold }) =>
      fieldParagraphs(field, role, bold ? { bold } : {}, scope),
    ),
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

import { describe, expect, it } from 'vitest';
import { TABLE_ROLES, type TableRole } from '../../core/looks/tables';
import type { Cell, DocumentTree } from '../../core/document/tree';
import { cpu } from '../support/cpu';
import { guide, paragraph, tree } from '../word/trees';
import { pdfOf } from './written';

const ROLE = {
  annex: 'tableCell',
  cross: 'tableCell',
  form: 'tableCell',
  masthead: 'mastheadBody',
  parallel: 'body',
} as const;

/** A table of a kind with everything that its kind may have: headings among its rows, groups, room to sign. */
function tableOf(role: TableRole, count: number): DocumentTree {
  const cell = (text: string, as: Parameters<typeof paragraph>[0] = ROLE[role]): Cell => ({
    blocks: [paragraph(as, text)],
  });
  const rows = Array.from({ length: count }, (_, index): Cell[] =>
    role === 'parallel' && index % 10 === 0
      ? [{ blocks: [] }, cell(`Part ${index}`, 'heading1'), cell(`Partie ${index}`, 'heading1')]
      : [
          cell(`${index}.`),
          cell(`What row ${index} says in one language`),
          cell(`Ce que dit la ligne ${index}`),
        ],
  );
  const starts = rows.flatMap((_, index) => (index % 5 === 1 ? [index] : []));
  const head = ['No.', 'English', 'Français'].map((text) => cell(text, 'tableHeader'));
  return tree([
    {
      kind: 'table',
      role,
      columns: [1, 5, 5],
      ...(role === 'masthead'
        ? { headerRows: 0, rows }
        : { headerRows: 1, rows: [head, ...rows], groupStarts: starts }),
      ...(role === 'form' && { rowHeight: 11 }),
    },
  ]);
}

const FORMS: [string, (count: number) => DocumentTree][] = [
  ['a document', (count) => guide(count)],
  ...TABLE_ROLES.map((role): [string, (count: number) => DocumentTree] => [
    `a table (${role})`,
    (count) => tableOf(role, count),
  ]),
];

describe('a PDF three times as long', () => {
  it.each(FORMS)(
    '%s: takes about three times as long, and not nine',
    { timeout: 60_000 },
    async (_name, formOf) => {
      pdfOf(formOf(3));
      const [few, many] = [formOf(150), formOf(450)];
      let least = Infinity;
      // What another program on the same core costs is in one try, and hardly in three.
      for (let tries = 0; tries < 3 && least > MOST; tries += 1)
        least = Math.min(least, (await cpu(() => pdfOf(many))) / (await cpu(() => pdfOf(few))));
      expect(least).toBeLessThan(MOST);
    },
  );
});

/** Three times the rows: 3 where the time grows as the rows do, 9 where it grows as their square. */
const MOST = 4.5;

import { describe, expect, it } from 'vitest';
import { html } from '../../../../core/document/html';
import { markdown } from '../../../../core/document/markdown';
import { makeMapping } from '../../../../core/document/mapping/makeMapping';
import type { DocumentTree, Table } from '../../../../core/document/tree';
import { paragraphsOf, textOf } from '../../../../core/document/visibleText';
import { documentIn, grownTo, inputOf, mappingOf, twoLanguages } from '../../../fixtures/forms';

const tableOf = ({ blocks }: DocumentTree): Table => {
  const table = blocks.findLast((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table');
  return table;
};
const rowsOf = (tree: DocumentTree) =>
  tableOf(tree).rows.map((row) =>
    row.map(({ blocks }) => blocks.map(({ inlines }) => textOf(inlines)).join()),
  );
const lines = ({ blocks }: DocumentTree) => paragraphsOf(blocks).map(({ inlines }) => textOf(inlines));

describe('22 recommendations and 23 actions', () => {
  const tree = mappingOf(twoLanguages());
  const [head = [], ...rows] = rowsOf(tree);

  it('cross on a wide page, with a letter for primary, secondary and through the heading', () => {
    expect(tree.look.page).toEqual({ width: 297, height: 210 });
    expect(tableOf(tree).role).toBe('cross');
    expect(head.slice(2)).toEqual(Array.from({ length: 23 }, (_, index) => String(index + 1)));
    const at = (number: string, action: string) =>
      rows.find(([label]) => label === number)?.[head.indexOf(action)];
    expect([at('4.', '17'), at('4.', '15'), at('5.', '15'), at('5.', '17')]).toEqual(['P', 's', 'h', '']);
    expect(lines(tree)).toContain('P: primary; s: secondary; h: through its heading');
  });

  it('say what nothing speaks to, and which recommendations speak to nothing', () => {
    expect(lines(tree)).toContain(
      'Actions without a recommendation: 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 19, 20, 21, 22 and 23.',
    );
    expect(lines(tree)).toContain('Recommendations that speak to none: 11 and 12.');
  });

  it('in French', () => {
    const french = mappingOf(twoLanguages(), 'fr');
    expect(lines(french)[0]).toBe('Recommandations et actions du Plan d’action de Marrakech');
    expect(lines(french)).toContain(
      'P\u00a0: principal\u00a0; s\u00a0: secondaire\u00a0; r\u00a0: par sa rubrique',
    );
  });

  it('name nobody, whatever the attribution', () => {
    const named = mappingOf({ ...twoLanguages(), attribution: 'byDelegation' });
    expect(lines(named).join(' ')).not.toMatch(/Gambia|Senegal|Niger/);
  });
});

it('a plan that is known without actions is mapped by its domains, and no table is empty', () => {
  const workshop = twoLanguages();
  const valletta = { ...workshop, frameworks: [{ id: 'valletta', version: '1', hash: '0' }] };
  const tree = mappingOf(valletta);
  expect(lines(tree)[0]).toBe('Recommendations and domains of the Joint Valletta Action Plan');
  expect(lines(tree)).toContain('Domains without a recommendation: 1, 2, 3, 4 and 5.');
  expect(rowsOf(tree)[0]?.slice(2)).toEqual(['1', '2', '3', '4', '5']);
});

it('200 recommendations are listed under their actions, on an upright page', () => {
  const tree = mappingOf(grownTo(200));
  expect(tree.look.page).toEqual({ width: 210, height: 297 });
  const rows = rowsOf(tree);
  expect(rows[0]).toEqual(['Action', 'Primary', 'Secondary', 'Through its heading']);
  expect(rows).toHaveLength(24);
  expect(rows.at(-1)).toEqual(['Action 23', 'none', '', '']);
  expect(rows[1]?.[1]).toMatch(/^\d+(, \d+)+$/);
});

it('a workshop without a plan is refused, and so is one without a recommendation', () => {
  expect(makeMapping(inputOf({ ...twoLanguages(), frameworks: [] }))).toMatchObject({
    refused: 'export.noPlan',
  });
  expect(makeMapping(inputOf({ ...twoLanguages(), recommendations: {} }))).toMatchObject({
    refused: 'export.nothing',
  });
});

describe('as an annex', () => {
  it('begins on a new page of the document, under a heading', () => {
    const tree = documentIn({ mapping: true });
    const heading = paragraphsOf(tree.blocks).find(({ pageBreakBefore }) => pageBreakBefore);
    expect(heading).toMatchObject({ role: 'heading1' });
    expect(tableOf(tree).role).toBe('annex');
  });

  it('of two languages is there in both, each tagged', () => {
    const tree = documentIn({ beside: 'fr', mapping: true });
    const headings = paragraphsOf(tree.blocks).filter(({ pageBreakBefore }) => pageBreakBefore);
    expect(headings.map(({ language }) => language)).toEqual([undefined, 'fr']);
  });
});

it('HTML and Markdown have the table, its head as a head', () => {
  expect(html(mappingOf(twoLanguages()))).toMatch(
    /<thead><tr><th scope="col"[^>]*><p class="tableHeader">No\./,
  );
  expect(markdown(mappingOf(twoLanguages()))).toMatch(
    /\n\| 4\. \| Encourage [^|]*\|(?: {2}\|){14} s \| {2}\| P \|/,
  );
});

import { describe, expect, it } from 'vitest';
import { isRefused, makeDocument } from '../../../core/document/interpret/interpret';
import type { DocumentTree, Paragraph } from '../../../core/document/tree';
import { paragraphsOf, textOf, visibleText } from '../../../core/document/visibleText';
import { catalogue, NOW, sampleWorkshop, styleNamed } from '../../fixtures/catalogue';
import { SEED_STYLES, seedText } from '../../fixtures/seeds';

function documentOf(style: string): DocumentTree {
  const tree = makeDocument({
    workshop: sampleWorkshop(style),
    style: styleNamed(style),
    frameworks: catalogue.frameworks.map(({ framework }) => framework),
    language: 'en',
    now: NOW,
  });
  if (isRefused(tree)) throw new Error(JSON.stringify(tree));
  return tree;
}

const withRole = (tree: DocumentTree, role: Paragraph['role']) =>
  paragraphsOf(tree.blocks).filter((paragraph) => paragraph.role === role);

describe('the five real texts', () => {
  it.each(SEED_STYLES)('%s prints its text word for word', (style) => {
    expect(visibleText(documentOf(style))).toBe(seedText(style));
  });

  it('number the guide of Abidjan 1 to 22 in one list that runs on through four headings', () => {
    const tree = documentOf('workshop-guide');
    const items = withRole(tree, 'recommendation');
    expect(items.map(({ list }) => list?.label)).toEqual(Array.from({ length: 22 }, (_, n) => `${n + 1}.`));
    expect(new Set(items.map(({ list }) => list?.listId)).size).toBe(1);
    expect(withRole(tree, 'heading1')).toHaveLength(4);
  });

  it('cite the plan under three of the four headings, each with its own dash, one of them plural', () => {
    const lines = withRole(documentOf('workshop-guide'), 'referenceLine').map(({ inlines }) =>
      textOf(inlines),
    );
    expect(lines).toEqual([
      'With reference to the Marrakesh Action Plan - Action 17',
      'With reference to the Marrakesh Action Plan - Action 15',
      'With reference to the Marrakesh Action Plan – Actions 16 and 17',
    ]);
  });

  it('have the ordinal of the date in superscript', () => {
    const [opening] = withRole(documentOf('workshop-guide'), 'body');
    expect(opening?.inlines).toContainEqual({ kind: 'text', text: 'th', superscript: true });
  });

  it('keep bold key words as bold runs, and bullets as a list', () => {
    const items = withRole(documentOf('thematic-conclusions'), 'recommendation');
    expect(items).toHaveLength(12);
    expect(items.every(({ list }) => list?.format === 'bullet')).toBe(true);
    expect(items[0]?.inlines).toContainEqual({ kind: 'text', text: 'comprehensive', bold: true });
  });

  it('put the two issuing bodies side by side, the references under the right one', () => {
    const table = documentOf('joint-document').blocks.findLast((block) => block.kind === 'table');
    const cells = table?.rows[0]?.map((cell) => cell.blocks.map(({ inlines }) => textOf(inlines)));
    expect(cells).toEqual([
      ['AFRICAN, CARIBBEAN AND\nPACIFIC GROUP OF STATES'],
      ['COUNCIL OF\nTHE EUROPEAN UNION', 'Brussels, 11 May 2015', 'ACP/28/006/15', 'ACP-UE 2111/15'],
    ]);
  });

  it('are generated: the samples themselves hold neither a number nor a reference line', () => {
    for (const style of SEED_STYLES) {
      const workshop = JSON.stringify(sampleWorkshop(style));
      expect(workshop).not.toMatch(/With reference to|"text":"\d+\. |Benin, Burkina|Objective 7/);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { documentIn } from '../fixtures/forms';
import { SEED_STYLES } from '../fixtures/seeds';
import { guide, paragraph } from '../word/trees';
import type { Cell } from '../../core/document/tree';
import { readingCopy } from '../../core/document/readingCopy';
import { lettersOfTree, reread } from './written';

describe('two languages as PDF', () => {
  // The reader goes page by page: of a row that goes on over a page it reads both columns, then their ends.
  const sorted = (letters: string) => [...letters].sort().join('');
  it.each(SEED_STYLES)('%s prints every word of its tree once, and no other', async (style) => {
    const tree = documentIn({ beside: 'fr' }, { of: style });
    expect(sorted((await reread(tree)).letters)).toBe(sorted(lettersOfTree(tree)));
  });

  it('reads row by row: number, then each language', async () => {
    const made = documentIn({ beside: 'fr' }, { of: 'action-plan' });
    // On one page: of a row that goes on over its end, each page has a part of each language.
    const page = { ...made.look.page, height: 3_000 };
    const tree = { ...made, look: { ...made.look, page } };
    expect((await reread(tree)).letters).toBe(lettersOfTree(tree));
  });

  it('bears the draft mark and “Page 1 of / sur 4” on every page', async () => {
    const { lines, pages } = await reread(documentIn({ beside: 'fr' }));
    expect(pages).toBeGreaterThan(2);
    for (const [index, line] of lines.entries()) {
      const said = line.replace(/\s+/g, '');
      expect(said).toContain('DRAFT1/PROJET1');
      expect(said).toContain(`Page${index + 1}of/sur${pages}`);
    }
  });

  it('leaves no heading at the foot of a page', async () => {
    const tree = documentIn({ beside: 'fr' });
    for (let lines = 0; lines < 12; lines += 1) {
      const table = tree.blocks[0];
      if (table?.kind !== 'table') throw new Error('no table');
      const more = paragraph('body', 'One line.');
      const row: Cell[] = [{ blocks: [] }, { blocks: [more] }, { blocks: [] }];
      const rows = [table.rows[0] ?? [], ...Array.from({ length: lines }, () => row), ...table.rows.slice(1)];
      const { lines: pages } = await reread({ ...tree, blocks: [{ ...table, rows }] });
      for (const page of pages.slice(0, -1)) {
        const end = page.replace(/\s+/g, '');
        expect(end).not.toMatch(/(Action17|Action15|Actions16et17)Rabat/);
      }
    }
  });
});

describe('a reading copy as PDF', () => {
  it('reads as its tree says: numbers of lines are no text', async () => {
    const tree = documentIn({ reading: true });
    expect((await reread(tree)).letters).toBe(lettersOfTree(tree));
  });

  it('numbers the lines of every page from 1', async () => {
    const { lines, pages } = await reread(readingCopy(guide(30)));
    expect(pages).toBeGreaterThan(3);
    for (const line of lines.slice(0, -1))
      expect(line.split(/\s+/)).toEqual(expect.arrayContaining(['1', '2', '9', '20']));
  });
});

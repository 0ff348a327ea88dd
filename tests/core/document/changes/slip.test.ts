import { describe, expect, it } from 'vitest';
import { paragraphsOf, textOf } from '../../../../core/document/visibleText';
import { verifyDocx } from '../../../../word/verify';
import { writeDocx } from '../../../../word/write';
import { changesOf, slipOf } from '../../../fixtures/forms';

const said = (tree: ReturnType<typeof slipOf>) =>
  paragraphsOf(tree.blocks).map(({ inlines, list }) => [list?.label ?? '', textOf(inlines)].join(' ').trim());

describe('a slip of what was reworded', () => {
  it('has the texts as they stand now, with their numbers, and names what is gone', () => {
    const lines = said(slipOf());
    expect(lines[0]).toBe('Reworded texts');
    expect(lines[1]).toMatch(/^Since draft 2, 24 October 2019, 17:05/);
    expect(lines).toContain('4. Encourage the creation of small units dedicated to investigations;');
    expect(lines.some((line) => line.endsWith('Meet again in a year.'))).toBe(true);
    expect(lines.join('\n')).not.toContain('whilst ensuring complementarity');
    expect(lines.join('\n')).not.toContain('Enable the use of the special');
    expect(lines.at(-1)).toBe('Deleted: 9.');
  });

  it('marks the words that are new', () => {
    const changed = paragraphsOf(slipOf().blocks).find(({ list }) => list?.label === '4.');
    const added = changed?.inlines.flatMap((inline) =>
      inline.kind === 'text' && inline.mark === 'added' ? inline.text.trim() : [],
    );
    expect(added).toContain('small');
  });

  it('is a small page, in French too, and reads back in Word as its tree says', async () => {
    const tree = slipOf('fr');
    expect(tree.look.page).toEqual({ width: 148, height: 210 });
    expect(said(tree)).toContain('4. Encourager la création de petites unités dédiées aux enquêtes ;');
    expect(verifyDocx(await writeDocx(tree), tree)).toBeNull();
  });

  it('names nobody, whatever the attribution', () => {
    expect(said(slipOf('en', 'byDelegation')).join(' ')).not.toMatch(/Côte d’Ivoire|Senegal/);
  });

  it('in two languages has each reworded text in both, with one number', async () => {
    const tree = changesOf('en', { slip: { beside: 'fr' } });
    const [table] = tree.blocks.filter((block) => block.kind === 'table');
    const rows = (table?.kind === 'table' ? table.rows : []).map((row) =>
      row.map(({ blocks }) =>
        paragraphsOf(blocks)
          .map(({ inlines }) => textOf(inlines))
          .join(' '),
      ),
    );
    expect(rows).toContainEqual([
      '4.',
      'Encourage the creation of small units dedicated to investigations;',
      'Encourager la création de petites unités dédiées aux enquêtes ;',
    ]);
    expect(rows).toContainEqual(['', 'Deleted: 9.', 'Supprimés\u00a0: 9.']);
    expect(rows.every((row) => row.length === 3)).toBe(true);
    expect(tree.look.page).toEqual({ width: 210, height: 148 });
    expect(verifyDocx(await writeDocx(tree), tree)).toBeNull();
  });

  it.each([undefined, true, { beside: 'en' }] as const)(
    'in a courtesy language says so, as a list, as a slip and beside another language (%j)',
    (slip) => {
      const tree = changesOf('fr', { courtesy: ['fr'], ...(slip && { slip }) });
      const all = paragraphsOf(tree.blocks).map(({ inlines }) => textOf(inlines));
      const note = 'Traduction de courtoisie. Seul le texte anglais fait foi.';
      expect(all.filter((text) => text === note)).toHaveLength(1);
      const other = paragraphsOf(changesOf('en', { courtesy: ['fr'] }).blocks);
      expect(other.map(({ inlines }) => textOf(inlines)).join(' ')).not.toMatch(/courtesy/i);
    },
  );
});

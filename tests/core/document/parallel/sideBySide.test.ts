import { describe, expect, it } from 'vitest';
import { html } from '../../../../core/document/html';
import { markdown } from '../../../../core/document/markdown';
import { plainText } from '../../../../core/document/plainText';
import type { DocumentTree, Table } from '../../../../core/document/tree';
import { paragraphsOf, textOf } from '../../../../core/document/visibleText';
import { makeDocumentAs } from '../../../../core/edition/documentForm';
import { documentIn, inputOf, twoLanguages } from '../../../fixtures/forms';
import { SEED_STYLES } from '../../../fixtures/seeds';

const tableOf = ({ blocks }: DocumentTree): Table => {
  const table = blocks.find((block) => block.kind === 'table' && block.role === 'parallel');
  if (table?.kind !== 'table') throw new Error('no table');
  return table;
};
const rowsOf = (tree: DocumentTree) =>
  tableOf(tree).rows.map((row) =>
    row.map(({ blocks }) => blocks.map(({ inlines }) => textOf(inlines)).join('|')),
  );

describe('a document in two languages', () => {
  const tree = documentIn({ beside: 'fr' });
  const rows = rowsOf(tree);

  it('names its languages above the columns, each in its own', () => {
    expect(rows[0]).toEqual(['No. / N°', 'English', 'Français']);
    expect(tableOf(tree).headerRows).toBe(1);
  });

  it('sets title, headings and each text beside the other language, with one number for both', () => {
    expect(rows[1]).toEqual([
      '',
      'Guide on good practices and recommendations',
      'Guide de bonnes pratiques et recommandations',
    ]);
    expect(rows.find(([number]) => number === '4.')).toEqual([
      '4.',
      expect.stringMatching(/^Encourage the creation of units/),
      expect.stringMatching(/^Encourager la création d’unités/),
    ]);
    expect(rows).toContainEqual([
      '',
      'Support regional and international cooperation',
      'Soutenir la coopération régionale et internationale',
    ]);
    expect(rows.filter(([number]) => /^\d+\.$/.test(number ?? '')).map(([number]) => number)).toEqual(
      Array.from({ length: 22 }, (_, index) => `${index + 1}.`),
    );
  });

  it('says what is missing in its language, and does not print the other language twice', () => {
    const [, english, french] = rows.find(([number]) => number === '18.') ?? [];
    expect(english).toMatch(/^Strengthen police cooperation/);
    expect(french?.trim()).toBe('[non traduit]');
  });

  it('tags each cell with its language', () => {
    const [, english, french] = tableOf(tree).rows.at(-1) ?? [];
    expect(english?.blocks[0]?.language).toBe('en');
    expect(french?.blocks[0]?.language).toBe('fr');
    expect(html(tree)).toContain('lang="fr-FR">Soutenir la coopération');
  });

  it('bears its draft mark, page words and title in both', () => {
    expect(tree.draftMark?.label).toBe('DRAFT 1 / PROJET 1');
    expect(tree.draftMark?.stamp).toContain('24 October 2019');
    expect(tree.draftMark?.stamp).toContain('24 octobre 2019');
    expect(tree.footer.pageWords).toEqual({ before: 'Page ', between: ' of / sur ', after: '' });
    expect(tree.properties.title).toMatch(/recommendations.* \/ .*recommandations/);
  });

  it('is a draft in both as long as one of them lacks something, and none once nothing is', () => {
    expect(documentIn({ beside: 'fr' }, { of: twoLanguages('issued') }).draftMark?.label).toBe(
      'DRAFT / PROJET',
    );
    const whole = twoLanguages('issued');
    for (const { text } of Object.values(whole.recommendations)) if (text.en) text.fr = { ...text.en };
    for (const texts of Object.values(whole.document.fields))
      for (const text of texts) if (text.en) text.fr = { ...text.en };
    for (const delegation of Object.values(whole.delegations)) {
      const { name, printedName } = delegation;
      if (name.en) delegation.name = { en: name.en, fr: name.en };
      if (printedName?.en) delegation.printedName = { en: printedName.en, fr: printedName.en };
    }
    for (const { title } of Object.values(whole.groups)) if (title.en) title.fr = { ...title.en };
    expect(documentIn({ beside: 'fr' }, { of: whole }).draftMark).toBeUndefined();
  });

  it('is refused for what either language lacks, as that language alone would be', () => {
    const workshop = twoLanguages('issued');
    const { options: _, ...input } = inputOf(workshop);
    expect(makeDocumentAs(input, { beside: 'fr' })).toEqual(makeDocumentAs({ ...input, language: 'fr' }));
  });

  it('names no delegation that proposed, unless the workshop attributes', () => {
    expect(plainText(tree)).not.toContain('(Côte d’Ivoire');
    const named = documentIn({ beside: 'fr' }, { of: { ...twoLanguages(), attribution: 'byDelegation' } });
    expect(rowsOf(named).find(([number]) => number === '7.')?.[1]).toMatch(/\(.*Gambia\)$/);
  });
});

it.each(SEED_STYLES)('%s: nothing that one language prints is lost beside another', (style) => {
  const two = documentIn({ beside: 'fr' }, { of: style });
  const printed = paragraphsOf(two.blocks).map(({ inlines }) => textOf(inlines));
  for (const { inlines, list } of paragraphsOf(documentIn({}, { of: style }).blocks)) {
    const text = textOf(inlines);
    expect(printed.some((each) => each === text || each === `${list?.label} ${text}`)).toBe(true);
  }
});

describe('where there are no columns', () => {
  it('Markdown sets one language under the other, inside the numbered item', () => {
    const text = markdown(documentIn({ beside: 'fr' }));
    expect(text).toMatch(/\n12\. Ensure the coordination [^\n]*\n\n {4}Assurer la coordination/);
    expect(text).toContain('\n## Soutenir la coopération régionale et internationale\n');
  });

  it('and plain text under its number', () => {
    expect(plainText(documentIn({ beside: 'fr' }))).toMatch(/\n12\. Ensure the [^\n]*\n {4}Assurer la/);
  });

  it('a reference in HTML leads to the row', () => {
    expect(html(documentIn({ beside: 'fr' }))).toMatch(/<p id="recommendation-r4"[^>]*>4\.<\/p>/);
  });
});

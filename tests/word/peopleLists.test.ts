import { describe, expect, it } from 'vitest';
import { makePeopleList } from '../../core/document/people/makePeopleList';
import type { PeopleListOptions } from '../../core/document/people/peopleListOptions';
import type { DocumentTree } from '../../core/document/tree';
import { isRefusal } from '../../core/messages/refusal';
import { verifyDocx } from '../../word/verify';
import { writeDocx } from '../../word/write';
import { LIST, peopleList, SHEET } from '../fixtures/people';
import { partsOf, styleOf, xmlOf } from './open';

function made(wanted: PeopleListOptions): DocumentTree {
  const tree = makePeopleList(peopleList(wanted));
  if (isRefusal(tree)) throw new Error(tree.refused);
  return tree;
}

const tables = (xml: string) => xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];
const rows = (table: string) => table.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];

describe('the signature sheet in Word', () => {
  it('is A4 landscape, with pages counted in the footer', async () => {
    const parts = partsOf(await writeDocx(made(SHEET)));
    expect(parts['word/document.xml']).toMatch(/<w:pgSz w:w="16838" w:h="11906"/);
    const footer = Object.entries(parts).find(([name]) => name.startsWith('word/footer'))?.[1];
    expect(footer).toContain('Contains personal data · Contient des données personnelles');
    expect(footer).toMatch(/PAGE.*NUMPAGES/s);
  });

  it('repeats its header row on every page and never splits a line', async () => {
    const [, sheet = ''] = tables(await xmlOf(made(SHEET)));
    const [header = '', ...lines] = rows(sheet);
    expect(header).toContain('<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>');
    expect(lines).toHaveLength(9);
    for (const line of lines) {
      expect(line).toContain('<w:trPr><w:cantSplit/><w:trHeight w:val="624" w:hRule="atLeast"/></w:trPr>');
    }
  });

  it('has a fixed grid in DXA that fills the width between the margins, and every cell states its own', async () => {
    const [, sheet = ''] = tables(await xmlOf(made({ ...SHEET, halfDays: true })));
    const grid = [...sheet.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    expect(grid).toHaveLength(7);
    expect(grid.reduce((sum, width) => sum + width, 0)).toBe(Math.round((267 / 25.4) * 1440));
    expect(sheet).toContain('<w:tblLayout w:type="fixed"/>');
    for (const row of rows(sheet)) {
      const widths = [...row.matchAll(/<w:tcW w:w="(\d+)" w:type="dxa"\/>/g)].map(([, width]) =>
        Number(width),
      );
      expect(widths).toEqual(grid);
    }
  });

  it('has lines like a form, with a stronger one where a delegation begins', async () => {
    const parts = partsOf(await writeDocx(made(SHEET)));
    const style = styleOf(parts['word/styles.xml'] ?? '', 'FormTable');
    expect(style).toMatch(/<w:insideH w:val="single".*<w:insideV w:val="single"/);
    const [, sheet = ''] = tables(parts['word/document.xml'] ?? '');
    expect(sheet).toContain('<w:tblStyle w:val="FormTable"/>');
    const marked = rows(sheet).map((row) => row.includes('<w:tcBorders><w:top'));
    expect(marked).toEqual([false, true, false, true, true, true, true, true, false, false]);
  });

  it('marks its second language for Word’s spelling check', async () => {
    const [masthead = '', sheet = ''] = tables(await xmlOf(made(SHEET)));
    expect(masthead).toMatch(/<w:lang w:val="fr-FR"\/><\/w:rPr><w:t>Feuille de présence</);
    expect(sheet).toMatch(/<w:lang w:val="fr-FR"\/><\/w:rPr><w:t>Allemagne</);
    expect(sheet).toMatch(/<w:lang w:val="en-GB"\/><\/w:rPr><w:t>Germany</);
  });

  it('names only fonts of the house style', async () => {
    const parts = partsOf(await writeDocx(made(SHEET)));
    const fonts = new Set(
      [...(parts['word/styles.xml'] ?? '').matchAll(/w:ascii="([^"]+)"/g)].map(([, font]) => font),
    );
    const { look } = made(SHEET);
    expect([...fonts].sort()).toEqual([...new Set([look.bodyFont, look.headingFont])].sort());
  });
});

it.each([
  ['a signature sheet', { ...SHEET, halfDays: true }],
  ['a list of participants', { ...LIST, languages: ['fr', 'en'], contacts: true }],
] satisfies [string, PeopleListOptions][])(
  '%s reads back as it was made, and names nobody in its properties',
  async (_, wanted) => {
    const tree = made(wanted);
    const bytes = await writeDocx(tree);
    expect(verifyDocx(bytes, tree)).toBeNull();
    const properties = Object.entries(partsOf(bytes)).filter(([name]) => name.startsWith('docProps/'));
    expect(properties.length).toBeGreaterThan(0);
    expect(properties.map(([, xml]) => xml).join('')).not.toMatch(/Maïga|Saïdou|Dri|Doe|Roe/);
  },
);

import { describe, expect, it } from 'vitest';
import { recommendationBookmark } from '../../word/format/bookmarks';
import { writeDocx } from '../../word/write';
import { jointDocument } from './jointDocument';
import { partsOf, styleOf, xmlOf } from './open';
import { guide, heading, LOOK, numbered, paragraph, recommendation, tree } from './trees';

const DRAFT = { label: 'DRAFT', stamp: '24 October 2019, 17:05 (Africa/Abidjan)' };

describe('a Word file', () => {
  it('has Word 2013’s layout as its only compatibility setting', async () => {
    const settings = await xmlOf(guide(3), 'word/settings.xml');
    expect(settings).toContain('<w:compatSetting w:val="15" w:name="compatibilityMode"');
    expect(settings).not.toMatch(/proofState|rsid|updateFields|attachedTemplate|docVars/);
  });

  it('names the issuing body and the time of the tree, and nobody else', async () => {
    const parts = partsOf(await writeDocx(guide(3)));
    const core = parts['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>Conclusions of the workshop</dc:title>');
    expect(core).toContain('<dc:creator>Rabat Process</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>Rabat Process</cp:lastModifiedBy>');
    expect(core.match(/2019-10-24T17:05:09Z/g)).toHaveLength(2);
    expect(Object.values(parts).join()).not.toMatch(/Un-named|docx\.js|nanoid/);
  });

  it('holds only the parts it needs, each declared', async () => {
    const parts = partsOf(await writeDocx(guide(3, { draftMark: DRAFT })));
    const declared = [...(parts['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(
      ([, name]) => name,
    );
    const present = Object.keys(parts).filter((name) => !/rels$|Content_Types/.test(name));
    expect(declared.sort()).toEqual(present.sort());
    const targets = [...(parts['word/_rels/document.xml.rels'] ?? '').matchAll(/Target="([^"]+)"/g)];
    for (const [, target] of targets) expect(present).toContain(`word/${target}`);
    expect(present).toEqual(expect.arrayContaining(['word/theme/theme1.xml', 'word/webSettings.xml']));
    expect(parts['word/settings.xml']).toContain('<w:compat><w:doNotExpandShiftReturn/>');
  });

  it('is A4 with the look’s margins', async () => {
    expect(await xmlOf(guide(3))).toContain(
      '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417"',
    );
  });

  it('counts its pages in the footer and marks a draft in the header of every page', async () => {
    const parts = partsOf(await writeDocx(guide(3, { draftMark: DRAFT })));
    const footer = parts['word/footer1.xml'] ?? '';
    expect(footer.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|')).toBe(
      '|Conclusions|Page |PAGE|1| of |NUMPAGES|1|',
    );
    expect(parts['word/header1.xml']).toMatch(
      /<w:rStyle w:val="DraftMark"\/>.*DRAFT.*24 October 2019, 17:05/s,
    );
    expect(parts['word/document.xml']).toContain('<w:headerReference w:type="default"');
    expect(parts['word/document.xml']).not.toContain('w:titlePg');
    expect(partsOf(await writeDocx(guide(3)))['word/header1.xml']).toBeUndefined();
  });
});

describe('styles', () => {
  it('carry the look: headings in the outline, kept with their text; italics in the reference line', async () => {
    const styles = await xmlOf(guide(3), 'word/styles.xml');
    for (const level of [1, 2, 3]) {
      const style = styleOf(styles, `Heading${level}`);
      expect(style).toContain(`<w:name w:val="heading ${level}"/>`);
      expect(style).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
      expect(style).toContain('<w:keepNext/><w:keepLines/>');
    }
    expect(styleOf(styles, 'ReferenceLine')).toMatch(/<w:keepNext\/>.*<w:i\/>/);
    expect(styles).toContain('<w:pPrDefault><w:pPr><w:widowControl/>');
    expect(styles).toContain('<w:rFonts w:ascii="Calibri"');
    expect(styles).toContain('<w:lang w:val="en-GB" w:eastAsia="en-US" w:bidi="ar-SA"/>');
  });

  it('are the ones used, each defined once, with all that they are based on', async () => {
    const styles = await xmlOf(guide(3), 'word/styles.xml');
    const ids = [...styles.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, base] of styles.matchAll(/<w:(?:basedOn|next|link) w:val="([^"]+)"/g))
      expect(ids).toContain(base);
    for (const [, used] of (await xmlOf(jointDocument())).matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/g)) {
      expect(ids).toContain(used);
    }
    expect(ids).not.toContain('TOC1');
    // Word’s own stay out of its list of styles, and those of the document have an order there.
    expect(styles).toMatch(/<\/w:docDefaults><w:latentStyles [^>]*w:defSemiHidden="1"/);
    expect(styleOf(styles, 'Recommendation')).toMatch(/<w:uiPriority w:val="\d+"\/>/);
  });

  it('leave no direct formatting of fonts, sizes, spacing or indents in the text', async () => {
    const xml = (await xmlOf(guide(22))) + (await xmlOf(jointDocument()));
    expect(xml).not.toMatch(/<w:(rFonts|sz|szCs|color|spacing|ind) /);
  });
});

describe('language', () => {
  it('is on every run, also in header and footer', async () => {
    const parts = partsOf(await writeDocx(guide(6, { language: 'fr', draftMark: DRAFT })));
    for (const name of ['word/document.xml', 'word/header1.xml', 'word/footer1.xml']) {
      const runs = parts[name]?.match(/<w:r>.*?<\/w:r>/gs) ?? [];
      expect(runs.length).toBeGreaterThan(0);
      for (const run of runs) expect(run).toContain('<w:lang w:val="fr-FR"/>');
    }
  });

  it('is the paragraph’s own where it differs', async () => {
    const xml = await xmlOf(
      tree([paragraph('body', 'Here.'), paragraph('body', 'Ici.', { language: 'fr' })]),
    );
    expect(xml).toMatch(/en-GB"\/><\/w:rPr><w:t[^>]*>Here\..*fr-FR"\/><\/w:rPr><w:t[^>]*>Ici\./);
  });
});

describe('a masthead', () => {
  it('is a table without lines, of fixed widths that add up to the text', async () => {
    const xml = await xmlOf(jointDocument());
    const widths = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths).toHaveLength(3);
    expect(widths.reduce((total, width) => total + width, 0)).toBe(11906 - 2 * 1417 - 1);
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
    for (const width of widths) expect(xml).toContain(`<w:tcW w:w="${width}" w:type="dxa"/>`);
    const styles = await xmlOf(jointDocument(), 'word/styles.xml');
    expect(styleOf(styles, 'MastheadTable')).not.toContain('tblBorders');
  });
});

describe('an annex table', () => {
  it('repeats its header row and never breaks a row', async () => {
    const cell = (text: string) => ({ blocks: [paragraph('tableCell', text)] });
    const rows = [[cell('Delegation'), cell('Name')], [cell('Benin'), cell('…')], [cell('Chad')]];
    const xml = await xmlOf(
      tree([
        paragraph('heading1', 'Participants', { pageBreakBefore: true }),
        { kind: 'table', role: 'annex', columns: [1, 2], headerRows: 1, rows },
      ]),
    );
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3);
    expect(xml.match(/<w:tc>/g)).toHaveLength(6);
    expect(xml).toContain('<w:pageBreakBefore/>');
    // Word requires a paragraph in every cell and after the last table.
    expect(xml).not.toMatch(/<\/w:tcPr><\/w:tc>|<\/w:tbl><w:sectPr/);
  });
});

describe('recommendations and references to them', () => {
  it('have a hidden bookmark that stays the same when they move', async () => {
    const name = recommendationBookmark('r1');
    expect(name).toMatch(/^_rec_[0-9a-f]+$/);
    expect(name.length).toBeLessThanOrEqual(40);
    expect(await xmlOf(guide(3))).toContain(`w:name="${name}"`);
    const moved = await xmlOf(tree([numbered(7, 'Other.'), recommendation('r1', 'Same.', { label: '8.' })]));
    expect(moved).toContain(`w:name="${name}"`);
    const ids = [...(await xmlOf(guide(22))).matchAll(/<w:bookmarkStart w:id="(\d+)"/g)].map(([, id]) =>
      Number(id),
    );
    expect(ids).toEqual([...ids.keys()]);
  });

  it('are referred to by fields with their present number', async () => {
    const reference = (id: string, text: string) => ({
      kind: 'crossReference' as const,
      recommendation: id,
      text,
    });
    const xml = await xmlOf(
      tree([
        numbered(1, 'First.'),
        recommendation('late', 'Added later.', { format: 'frozen', label: '1 bis.' }),
        recommendation('dot', 'A bullet.', { listId: 'b', format: 'bullet', pattern: '•', label: '•' }),
        paragraph('body', [
          reference('r1', '1'),
          reference('late', '1 bis'),
          reference('dot', '•'),
          reference('gone', '9'),
        ]),
      ]),
    );
    expect(xml).toContain(` REF ${recommendationBookmark('r1')} \\r \\h `);
    expect(xml).toMatch(/ REF (_lbl_\w+) \\h .*/);
    const label = /REF (_lbl_\w+)/.exec(xml)?.[1] ?? 'none';
    expect(xml).toMatch(
      new RegExp(
        `w:name="${label}"/><w:r><w:rPr><w:lang [^>]*/></w:rPr><w:t[^>]*>1 bis</w:t></w:r><w:bookmarkEnd`,
      ),
    );
    expect(xml).toContain(`<w:hyperlink w:anchor="${recommendationBookmark('dot')}"`);
    expect(xml.match(/w:fldCharType="begin"/g)).toHaveLength(2);
  });

  it('keep their headings with them', async () => {
    const xml = await xmlOf(
      tree([heading('A heading'), paragraph('body', 'Led in:', { keepWithNext: true })]),
    );
    expect(xml).toContain('<w:pStyle w:val="BodyText"/><w:keepNext/>');
  });
});

describe('marks', () => {
  it('show brackets with their variants, and missing or outdated texts, by character styles', async () => {
    const xml = await xmlOf(
      tree([
        paragraph('body', [
          {
            kind: 'bracket',
            variants: [
              { inlines: [{ kind: 'text', text: 'one', bold: true }], tag: 'Mali' },
              { inlines: [{ kind: 'text', text: 'two' }], tag: '' },
            ],
          },
          { kind: 'text', text: 'missing', mark: 'missing' },
          { kind: 'text', text: 'stale', mark: 'stale' },
        ]),
      ]),
    );
    expect(xml.replace(/<[^>]+>/g, '')).toBe('[one / two]missingstale');
    expect(xml).toContain('<w:rStyle w:val="BracketedText"/><w:b/>');
    expect(xml).toContain('<w:rStyle w:val="MissingText"/>');
    const styles = await xmlOf(tree([]), 'word/styles.xml');
    expect(styleOf(styles, 'StaleText')).toContain('<w:shd w:fill="FFF2B8"');
  });
});

describe('the look', () => {
  it('decides fonts, sizes and colours of the styles', async () => {
    const styles = await xmlOf(
      tree([], { look: { ...LOOK, bodyFont: 'Cambria', bodySize: 12, headingColor: '7A1F1F' } }),
      'word/styles.xml',
    );
    expect(styles).toContain('<w:rFonts w:ascii="Cambria"');
    expect(styles).toMatch(/<w:docDefaults>.*<w:sz w:val="24"\/>.*<\/w:docDefaults>/);
    expect(styleOf(styles, 'Heading1')).toContain('<w:color w:val="7A1F1F"/>');
  });
});

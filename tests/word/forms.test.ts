import { describe, expect, it } from 'vitest';
import { verifyDocx } from '../../word/verify';
import { writeDocx } from '../../word/write';
import { documentIn } from '../fixtures/forms';
import { SEED_STYLES } from '../fixtures/seeds';
import { reread, xmlOf } from './open';

describe('two languages in Word', () => {
  it('are a table whose head is repeated and whose rows go on over the page, except for headings', async () => {
    const xml = await xmlOf(documentIn({ beside: 'fr' }));
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    const whole = xml.match(/<w:tr>.*?<\/w:tr>/gs)?.filter((row) => row.includes('<w:cantSplit/>')) ?? [];
    const stylesOf = (row: string) => /<w:pStyle w:val="(\w+)"\/>(?!.*<w:pStyle)/s.exec(row)?.[1];
    expect(new Set(whole.map(stylesOf))).toEqual(
      new Set(['TableHeader', 'Title', 'Subtitle', 'Heading1', 'ReferenceLine']),
    );
    expect(xml).toContain('<w:tblStyle w:val="ParallelTable"/>');
    expect(xml).toContain('Text in two languages, a row for each paragraph: No. / N°, English, Français');
  });

  it('say the language of every cell', async () => {
    const { body } = await reread(documentIn({ beside: 'fr' }));
    const [table] = body.flatMap((block) => (block.kind === 'table' ? [block] : []));
    const languages = (table?.rows ?? []).map(({ cells }) =>
      cells.map((cell) => cell[0]?.spans[0]?.language ?? ''),
    );
    expect(languages[0]).toEqual(['en-GB', 'en-GB', 'fr-FR']);
    expect(languages.slice(1).every(([, english, french]) => english === 'en-GB' && french === 'fr-FR')).toBe(
      true,
    );
  });

  it('keep their headings as headings and the texts in the styles of their role', async () => {
    const { paragraphs } = await reread(documentIn({ beside: 'fr' }));
    expect(paragraphs.filter(({ style }) => style === 'Heading1')).toHaveLength(8);
    expect(paragraphs.filter(({ style }) => style === 'Recommendation')).toHaveLength(66);
  });

  it.each(SEED_STYLES)('%s reads back as its tree says', async (style) => {
    for (const form of [{ beside: 'fr' } as const, { reading: true } as const]) {
      const tree = documentIn(form, { of: style });
      expect(verifyDocx(await writeDocx(tree), tree)).toBeNull();
    }
  });
});

describe('a reading copy in Word', () => {
  it('numbers the lines of each page anew, in double space, with room to write', async () => {
    const tree = documentIn({ reading: true });
    const section = /<w:sectPr.*<\/w:sectPr>/s.exec(await xmlOf(tree))?.[0] ?? '';
    expect(section).toMatch(/<w:lnNumType w:countBy="1"[^>]*w:restart="newPage"/);
    expect(section).toContain('w:right="3402"');
    const styles = await xmlOf(tree, 'word/styles.xml');
    expect(styles).toMatch(/<w:pPrDefault>.*<w:spacing [^>]*w:line="480"/s);
  });

  it('keeps the numbering of its recommendations', async () => {
    const { paragraphs } = await reread(documentIn({ reading: true }));
    const labels = paragraphs.filter(({ style }) => style === 'Recommendation').map(({ label }) => label);
    expect(labels).toEqual(Array.from({ length: 22 }, (_, index) => `${index + 1}.`));
  });

  it('the document itself has none of this', async () => {
    expect(await xmlOf(documentIn({}))).not.toContain('lnNumType');
  });
});

import { describe, expect, it } from 'vitest';
import { verifyDocx } from '../../word/verify';
import { writeDocx } from '../../word/write';
import { boothPack } from '../fixtures/booth';
import { partsOf, xmlOf } from './open';

const tables = (xml: string) => xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];

describe('a booth pack in Word', () => {
  it('has the styles of its pieces, and a head that comes again on every page in each table but the masthead', async () => {
    const xml = await xmlOf(boothPack({ people: true, speakers: true }));
    for (const style of [
      'Title',
      'Heading1',
      'Heading2',
      'Heading3',
      'ParallelTable',
      'AnnexTable',
      'Recommendation',
    ])
      expect(xml).toContain(`w:val="${style}"`);
    const [masthead = '', ...others] = tables(xml);
    expect(masthead).not.toContain('<w:tblHeader/>');
    for (const table of others) expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(2);
  });

  it('types the numbers of two languages, and counts those of one', async () => {
    expect(await xmlOf(boothPack())).not.toContain('<w:numId');
    const one = await xmlOf(boothPack({ languages: ['fr'] }));
    const [id] = /<w:ilvl w:val="0"\/><w:numId w:val="\d+"\/>/.exec(one) ?? [];
    expect(one.split(id ?? '?')).toHaveLength(23);
  });

  it('names nobody in its properties, and says what it holds in its footer', async () => {
    const parts = partsOf(await writeDocx(boothPack({ people: true })));
    const footer = Object.entries(parts).find(([name]) => name.startsWith('word/footer'))?.[1];
    expect(footer).toContain('Contains personal data');
    expect(parts['docProps/core.xml']).toContain('Booth pack · Dossier des interprètes – Workshop on');
    expect(parts['docProps/core.xml']).not.toContain('Maïga');
  });

  it('has no byte of people or speakers that nobody asked for', async () => {
    const parts = Object.values(partsOf(await writeDocx(boothPack())));
    for (const name of ['Saïdou', 'N’Dri', 'Sam Roe', 'Lists of speakers'])
      expect(parts.some((part) => part.includes(name))).toBe(false);
  });

  it('is read back as it was made', async () => {
    for (const tree of [boothPack({ people: true, speakers: true }), boothPack({ languages: ['fr'] })])
      expect(verifyDocx(await writeDocx(tree), tree)).toBeNull();
  });
});

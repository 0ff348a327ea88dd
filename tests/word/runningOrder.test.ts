import { describe, expect, it } from 'vitest';
import { verifyDocx } from '../../word/verify';
import { writeDocx } from '../../word/write';
import { runningOrder } from '../fixtures/programme';
import { partsOf, xmlOf } from './open';

const tables = (xml: string) => xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? [];

describe('a running order in Word', () => {
  it('has its roles as styles, a table for each day whose head comes again on every page, and no list numbers', async () => {
    const xml = await xmlOf(runningOrder(['en']));
    for (const style of ['Title', 'Heading1', 'MastheadTable', 'AnnexTable', 'TableHeader', 'TableCell'])
      expect(xml).toContain(`w:val="${style}"`);
    const [, first = '', second = ''] = tables(xml);
    for (const day of [first, second]) expect(day.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(first.match(/<w:tr>/g)).toHaveLength(5);
    expect(xml).not.toContain('<w:numId');
    expect(xml).toMatch(/<w:i\/>.*?Coffee/s);
  });

  it('says the language of what stands in the second one', async () => {
    const xml = await xmlOf(runningOrder(['en', 'fr']));
    expect(xml).toMatch(/<w:lang [^>]*w:val="fr-FR"[^>]*\/>(?:(?!<\/w:r>).)*Ouverture/s);
  });

  it('names its meeting in the footer and in its properties, and nobody', async () => {
    const parts = partsOf(await writeDocx(runningOrder(['en'])));
    const footer = Object.entries(parts).find(([name]) => name.startsWith('word/footer'))?.[1];
    expect(footer).toContain('Workshop on migrant smuggling');
    expect(parts['docProps/core.xml']).toContain('Running order – Workshop on migrant smuggling');
    expect(parts['docProps/core.xml']).not.toContain('Maïga');
  });

  it('is read back as it was made', async () => {
    for (const tree of [runningOrder(['en'], true), runningOrder(['fr', 'en'])])
      expect(verifyDocx(await writeDocx(tree), tree)).toBeNull();
  });
});

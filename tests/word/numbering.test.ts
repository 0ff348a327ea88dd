import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../core/document/tree';
import type { ListPosition } from '../../core/queries/listPosition';
import { reread, xmlOf } from './open';
import { bullet, guide, heading, numbered, paragraph, recommendation, tree } from './trees';

const subItem = (label: string, list: Partial<ListPosition> = {}): Paragraph =>
  paragraph('subItem', 'Some part;', {
    list: { listId: 'main', level: 1, format: 'roman', pattern: '(%)', start: 1, label, ...list },
  });

describe('numbering', () => {
  it('continues through headings in one instance', async () => {
    const reading = await reread(guide(22));
    const items = reading.paragraphs.filter(({ style }) => style === 'Recommendation');
    expect(items.map(({ label }) => label)).toEqual(
      Array.from({ length: 22 }, (_, index) => `${index + 1}.`),
    );
    expect(new Set(items.map(({ numId }) => numId)).size).toBe(1);
  });

  it('starts again only in an instance of its own, on the same definition', async () => {
    const document = tree([
      numbered(1, 'One.', { listId: 'first' }),
      numbered(2, 'Two.', { listId: 'first' }),
      heading('Then'),
      recommendation('x', 'One again.', { listId: 'second' }),
      recommendation('y', 'From five.', { listId: 'third', start: 5, label: '5.' }),
    ]);
    const items = (await reread(document)).paragraphs.filter(({ style }) => style === 'Recommendation');
    expect(items.map(({ numId, label }) => [numId, label])).toEqual([
      [1, '1.'],
      [1, '2.'],
      [2, '1.'],
      [3, '5.'],
    ]);
    const numbering = await xmlOf(document, 'word/numbering.xml');
    expect(numbering.match(/<w:abstractNum /g)).toHaveLength(1);
    expect(numbering).toContain(
      '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/>',
    );
  });

  it('counts alternating lists separately, though Word counts per definition', async () => {
    const document = tree([
      numbered(1, 'One.', { listId: 'first' }),
      recommendation('x', 'One.', { listId: 'second' }),
      numbered(2, 'Two.', { listId: 'first' }),
      recommendation('y', 'Two.', { listId: 'second', label: '2.' }),
    ]);
    const { paragraphs } = await reread(document);
    expect(paragraphs.map(({ label }) => label)).toEqual(['1.', '1.', '2.', '2.']);
    expect((await xmlOf(document, 'word/numbering.xml')).match(/<w:abstractNum /g)).toHaveLength(2);
  });

  it('marks sub-items as the style says, afresh under each recommendation', async () => {
    const document = tree([
      numbered(1, 'By:'),
      subItem('(i)'),
      subItem('(ii)'),
      numbered(2, 'By:'),
      subItem('(i)'),
      recommendation('f', 'Frozen:', { format: 'frozen', label: '2 bis.' }),
      subItem('(i)', { listId: 'sub-f' }),
      subItem('(ii)', { listId: 'sub-f' }),
      numbered(3, 'Last.'),
    ]);
    const { paragraphs } = await reread(document);
    expect(paragraphs.map(({ label }) => label)).toEqual([
      '1.',
      '(i)',
      '(ii)',
      '2.',
      '(i)',
      undefined,
      '(i)',
      '(ii)',
      '3.',
    ]);
    expect(paragraphs.map(({ level }) => level)).toEqual([0, 1, 1, 0, 1, undefined, 1, 1, 0]);
  });

  it('prints letters and French marks', async () => {
    const letters = { format: 'letter', pattern: '%)' } as const;
    const { paragraphs } = await reread(
      tree([
        subItem('a)', letters),
        subItem('b)', letters),
        recommendation('r', 'R.', { listId: 'o', pattern: '(%)', label: '(1)' }),
      ]),
    );
    expect(paragraphs.map(({ label }) => label)).toEqual(['a)', 'b)', '(1)']);
  });

  it('prints bullets as they are', async () => {
    const { paragraphs } = await reread(tree([bullet('a', 'One'), bullet('b', 'Two')]));
    expect(paragraphs.map(({ label, level }) => [label, level])).toEqual([
      ['-', 0],
      ['-', 0],
    ]);
  });

  it('writes frozen labels as text at the same indent, without counting them', async () => {
    const document = tree([
      numbered(1, 'One.'),
      recommendation('f', 'Added.', { format: 'frozen', label: '1 bis.' }),
      numbered(2, 'Two.'),
    ]);
    const { paragraphs } = await reread(document);
    expect(paragraphs.map(({ label, text }) => [label, text])).toEqual([
      ['1.', 'One.'],
      [undefined, '1 bis.\tAdded.'],
      ['2.', 'Two.'],
    ]);
    const indent = /<w:ind [^>]*>/;
    const styles = await xmlOf(document, 'word/styles.xml');
    const typed = /w:styleId="RecommendationTyped".*?<\/w:style>/s.exec(styles)?.[0] ?? '';
    expect(indent.exec(typed)?.[0]).toBe(indent.exec(await xmlOf(document, 'word/numbering.xml'))?.[0]);
  });

  it('gives (i) under (a) on a Tab in Word, and i) under a), where the document does not go so deep', async () => {
    const letters = (pattern: string) =>
      tree([numbered(1, 'By:'), subItem(pattern.replace('%', 'a'), { format: 'letter', pattern })]);
    for (const pattern of ['(%)', '%)'])
      expect(await xmlOf(letters(pattern), 'word/numbering.xml')).toContain(
        `<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:suff w:val="tab"/><w:lvlText w:val="${pattern.replace('%', '%3')}"/>`,
      );
  });

  it('has an identity of its own in each document, so that Word does not join the lists of two', async () => {
    const identities = async (language: 'en' | 'fr') =>
      (await xmlOf(guide(3, { language }), 'word/numbering.xml')).match(/<w:nsid w:val="[0-9A-F]{8}"\/>/g);
    const english = await identities('en');
    expect(english).toHaveLength(1);
    expect(await identities('en')).toEqual(english);
    expect(await identities('fr')).not.toEqual(english);
  });
});

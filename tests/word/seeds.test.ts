import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { verifyDocx } from '../../word/verify';
import { writeDocx } from '../../word/write';
import { seedDocument } from '../fixtures/seedDocument';
import { SEED_STYLES, seedText } from '../fixtures/seeds';
import { reread, xmlOf } from './open';

/** The text by an independent reader: mammoth's HTML without its tags (its plain text drops line breaks). */
async function words(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return value
    .replace(/<a id="[^"]*"><\/a>|<\/?(strong|em|sup)>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(
      /&(amp|lt|gt|quot);/g,
      (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '',
    )
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the five real texts in Word', () => {
  it.each(SEED_STYLES)(
    '%s reads back word for word, by our reader and by an independent one',
    async (style) => {
      const document = seedDocument(style);
      const bytes = await writeDocx(document);
      expect(verifyDocx(bytes, document)).toBeNull();
      expect(await words(bytes)).toBe(seedText(style));
    },
  );

  it('number the guide’s 22 recommendations in one instance, under three reference lines', async () => {
    const { paragraphs } = await reread(seedDocument('workshop-guide'));
    const items = paragraphs.filter(({ style }) => style === 'Recommendation');
    expect(items.map(({ label }) => label)).toEqual(
      Array.from({ length: 22 }, (_, index) => `${index + 1}.`),
    );
    expect(new Set(items.map(({ numId }) => numId)).size).toBe(1);
    const lines = paragraphs.filter(({ style }) => style === 'ReferenceLine').map(({ text }) => text);
    expect(lines).toHaveLength(3);
    expect(lines.filter((line) => line.includes('Actions 16 and 17'))).toHaveLength(1);
  });

  it('keep bold key words, the ordinal’s superscript and the two lines of an issuing body', async () => {
    expect(await xmlOf(seedDocument('thematic-conclusions'))).toMatch(/<w:b\/>.{0,80}comprehensive</);
    expect(await xmlOf(seedDocument('workshop-guide'))).toMatch(/"superscript"\/>.{0,80}>th</);
    const { paragraphs } = await reread(seedDocument('joint-document'));
    expect(paragraphs.map(({ text }) => text)).toContain('COUNCIL OF\nTHE EUROPEAN UNION');
  });
});

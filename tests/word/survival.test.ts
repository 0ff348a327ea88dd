import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../core/document/tree';
import { verifyDocx } from '../../word/verify';
import { writeDocx } from '../../word/write';
import { xmlSafeText } from '../../word/format/xmlText';
import { anyDocument } from './anyDocument';
import { jointDocument } from './jointDocument';
import { reread } from './open';
import { guide } from './trees';

const printed = (inlines: readonly Inline[]): string =>
  inlines
    .map((one) => {
      if (one.kind === 'break') return '\n';
      if (one.kind !== 'bracket') return one.text;
      const variants = one.variants.map(({ inlines: runs }) => printed(runs));
      return `[${variants.join(' / ')}]`;
    })
    .map(xmlSafeText)
    .join('');

describe('any document', () => {
  it('is read back with the same text, look and labels', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (document) => {
        expect(verifyDocx(await writeDocx(document), document)).toBeNull();
        // The words once more, without the verifier.
        const reading = await reread(document);
        expect(reading.paragraphs.map(({ text, label }) => [label, text])).toEqual(
          document.blocks.flatMap((block) => {
            if (block.kind !== 'paragraph') return [];
            const { list, inlines } = block;
            const frozen = list?.format === 'frozen';
            return [[frozen ? undefined : list?.label, (frozen ? `${list.label}\t` : '') + printed(inlines)]];
          }),
        );
      }),
      { numRuns: 150 },
    );
  });
});

describe('an independent reader', () => {
  const text = async (bytes: Uint8Array): Promise<string[]> => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    return value.split('\n').filter((line) => line !== '');
  };

  it('finds the words of a guide, paragraph by paragraph', async () => {
    const document = guide(22);
    const expected = document.blocks.map((block) =>
      block.kind === 'paragraph' ? printed(block.inlines) : '',
    );
    expect(await text(await writeDocx(document))).toEqual(expected);
  });

  it('finds headings, lists, bold words and the masthead’s table', async () => {
    const { value, messages } = await mammoth.convertToHtml({
      buffer: Buffer.from(await writeDocx(guide(6))),
    });
    expect(value).toContain('<h1>');
    expect(value).toMatch(/<ol><li>.*<\/li><\/ol>/s);
    expect(value).toContain('<strong>specific legislative and institutional frameworks</strong>');
    expect(value).toContain('<sup>th</sup>');
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    const joint = await mammoth.convertToHtml({ buffer: Buffer.from(await writeDocx(jointDocument())) });
    expect(joint.value.indexOf('COUNCIL OF')).toBeGreaterThan(joint.value.indexOf('<table>'));
    expect(joint.value.match(/<td/g)).toHaveLength(3);
  });
});
